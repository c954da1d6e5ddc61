/** A layout written by somebody else, with nothing but what the core exports. */
@NullMarked
package org.example.semicolon;

import org.jspecify.annotations.NullMarked;
