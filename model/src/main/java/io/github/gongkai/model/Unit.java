package io.github.gongkai.model;

/** The unit of a figure, as the form prints it. */
public enum Unit {
  /** 件: cases, documents, requests. */
  CASES("件"),
  /** 项: entries of a list of powers, services, fees or purchases. */
  ITEMS("项"),
  /** 元: yuan. */
  YUAN("元"),
  /** 万元: ten thousand yuan. */
  TEN_THOUSAND_YUAN("万元");

  private final String symbol;

  Unit(String symbol) {
    this.symbol = symbol;
  }

  /** Returns the unit in Chinese, such as {@code 件}. */
  public String symbol() {
    return symbol;
  }

  /** Returns whether this is an amount of money, which may have decimals. */
  public boolean isMoney() {
    return this == YUAN || this == TEN_THOUSAND_YUAN;
  }

  /** Returns the {@linkplain #symbol() symbol}. */
  @Override
  public String toString() {
    return symbol;
  }
}
