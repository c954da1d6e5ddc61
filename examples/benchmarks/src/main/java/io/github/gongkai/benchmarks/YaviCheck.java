package io.github.gongkai.benchmarks;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;

/**
 * The equations as cross-field constraints of YAVI. The same work as ours in so far as every
 * equation is evaluated and each that fails makes a violation that names it.
 */
final class YaviCheck {
  private static final Validator<FlatReport> VALIDATOR = validator();

  private YaviCheck() {}

  static ConstraintViolations check(FlatReport report) {
    return VALIDATOR.validate(report);
  }

  private static Validator<FlatReport> validator() {
    ValidatorBuilder<FlatReport> builder = ValidatorBuilder.of();
    for (Equation equation : Equation.ALL) {
      builder.constraintOnTarget(
          equation.holds(), equation.name(), "equation", "\"{0}\" does not hold");
    }
    return builder.build();
  }
}
