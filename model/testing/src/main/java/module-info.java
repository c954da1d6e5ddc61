/** Reports made by chance, for the property tests of applications. */
module io.github.gongkai.testing {
  requires transitive io.github.gongkai.model;
  requires transitive net.jqwik.api;

  exports io.github.gongkai.testing;
}
