/**
 * Says which figures are probably wrong: the fewest whose change makes all relations hold
 * (Fellegi-Holt). Open {@link io.github.gongkai.validation.correction.Localization} first.
 */
@NullMarked
package io.github.gongkai.validation.correction;

import org.jspecify.annotations.NullMarked;
