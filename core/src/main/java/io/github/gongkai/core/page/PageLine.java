package io.github.gongkai.core.page;

import java.util.List;

/**
 * A line of a page: labels, then values.
 *
 * @param page the number of its page
 * @param texts what stands before the values
 * @param values the figures and marks at its end
 */
record PageLine(int page, List<Piece> texts, List<Piece> values) {}
