/**
 * Rules, what they are made of and what they find. Open {@link
 * io.github.gongkai.validation.rule.Rule} first, then {@link
 * io.github.gongkai.validation.rule.Figure}.
 */
@NullMarked
package io.github.gongkai.validation.rule;

import org.jspecify.annotations.NullMarked;
