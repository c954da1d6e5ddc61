package io.github.gongkai.benchmarks;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import java.util.function.Predicate;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/**
 * The equations as class-level constraints of Hibernate Validator, one each. The same work as ours
 * in so far as every equation is evaluated and each that fails makes a violation that names it.
 */
final class HibernateCheck {
  private static final Validator VALIDATOR = validator();

  private HibernateCheck() {}

  static Set<ConstraintViolation<FlatReport>> check(FlatReport report) {
    return VALIDATOR.validate(report);
  }

  private static Validator validator() {
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure();
    ConstraintMapping mapping = configuration.createConstraintMapping();
    TypeConstraintMappingContext<FlatReport> type = mapping.type(FlatReport.class);
    for (int i = 0; i < Equation.ALL.size(); i++) {
      type.constraint(
          new GenericConstraintDef<>(Consistent.class)
              .param("equation", i)
              .message(Equation.ALL.get(i).name()));
    }
    return configuration
        .addMapping(mapping)
        // No expression language: the messages have no parameters.
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  /** Checks one equation. Public to be instantiated. */
  public static final class Holds implements ConstraintValidator<Consistent, FlatReport> {
    private @Nullable Predicate<FlatReport> holds;

    @Override
    public void initialize(Consistent constraint) {
      holds = Equation.ALL.get(constraint.equation()).holds();
    }

    @Override
    public boolean isValid(FlatReport report, ConstraintValidatorContext context) {
      return requireNonNull(holds).test(report);
    }
  }
}
