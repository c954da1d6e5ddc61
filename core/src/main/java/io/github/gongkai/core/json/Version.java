package io.github.gongkai.core.json;

import com.fasterxml.jackson.annotation.JsonValue;

/** A version of the shape. What is only added does not change it. */
enum Version {
  ONE(1);

  private final int number;

  Version(int number) {
    this.number = number;
  }

  @JsonValue
  int number() {
    return number;
  }
}
