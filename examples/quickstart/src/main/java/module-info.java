/** The first lines a user writes. */
module io.github.gongkai.quickstart {
  requires io.github.gongkai.parsers;
  requires io.github.gongkai.validation;
}
