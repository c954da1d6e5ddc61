/**
 * Review pages. Open {@link io.github.gongkai.review.ReviewSite} first; a page is a record that
 * holds what its template in the resources shows.
 */
@NullMarked
package io.github.gongkai.review;

import org.jspecify.annotations.NullMarked;
