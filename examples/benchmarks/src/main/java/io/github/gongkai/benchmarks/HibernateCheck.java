package io.github.gongkai.benchmarks;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * The equations as one class-level constraint of Hibernate Validator. The same work as ours in so
 * far as every equation is evaluated and each that fails makes a violation that names it.
 */
final class HibernateCheck {
  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          // No expression language: the message has no parameters.
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  private HibernateCheck() {}

  static Set<ConstraintViolation<FlatReport>> check(FlatReport report) {
    return VALIDATOR.validate(report);
  }

  /** Makes a violation of each equation that fails. Public to be instantiated. */
  public static final class Equations implements ConstraintValidator<Consistent, FlatReport> {
    @Override
    public boolean isValid(FlatReport report, ConstraintValidatorContext context) {
      long failed = StraightLine.failed(report);
      if (failed != 0) {
        context.disableDefaultConstraintViolation();
        String message = context.getDefaultConstraintMessageTemplate();
        for (long left = failed; left != 0; left &= left - 1) {
          context
              .buildConstraintViolationWithTemplate(message)
              .addPropertyNode(Equation.ALL.get(Long.numberOfTrailingZeros(left)).name())
              .addConstraintViolation();
        }
      }
      return failed == 0;
    }
  }
}
