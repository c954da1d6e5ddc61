/** Review pages: what was read and what the rules say, as static web pages for people. */
module io.github.gongkai.review {
  requires transitive io.github.gongkai.core;
  requires transitive io.github.gongkai.validation;
  requires com.samskivert.jmustache;

  exports io.github.gongkai.review;

  // The templates read its records.
  opens io.github.gongkai.review to
      com.samskivert.jmustache;
}
