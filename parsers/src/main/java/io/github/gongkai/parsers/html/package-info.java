/**
 * Web pages, and text with tables of HTML in it. Open {@link
 * io.github.gongkai.parsers.html.WebPage} first: it finds the article, whose blocks {@link
 * io.github.gongkai.parsers.html.Flow} writes.
 */
@NullMarked
package io.github.gongkai.parsers.html;

import org.jspecify.annotations.NullMarked;
