package dev.staunch.jakarta;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.spi.ValidationProvider;
import java.util.Locale;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.hibernate.validator.HibernateValidator;

/** The providers that everything is tried on. */
public enum Provider {
    HIBERNATE(HibernateValidator.class),
    BVAL(ApacheValidationProvider.class);

    private final Class<? extends ValidationProvider<?>> type;

    @SuppressWarnings("ImmutableEnumChecker") // validators are thread-safe
    private final Validator validator;

    Provider(Class<? extends ValidationProvider<?>> type) {
        this.type = type;
        this.validator = validator(in(Locale.ENGLISH));
    }

    /** A validator with our messages in English. */
    public Validator validator() {
        return validator;
    }

    /** The provider's own way to make messages. */
    MessageInterpolator ownInterpolator() {
        return configure().getDefaultMessageInterpolator();
    }

    Validator validator(MessageInterpolator interpolator) {
        return configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()
                .getValidator();
    }

    /** Our messages in one language, whatever the process speaks. */
    static MessageInterpolator in(Locale locale) {
        SafeMessageInterpolator ours = new SafeMessageInterpolator();
        return new MessageInterpolator() {
            @Override
            public String interpolate(String template, Context context) {
                return ours.interpolate(template, context, locale);
            }

            @Override
            public String interpolate(String template, Context context, Locale asked) {
                return ours.interpolate(template, context, locale);
            }
        };
    }

    private Configuration<?> configure() {
        return configure(type);
    }

    @SuppressWarnings("unchecked") // a provider's type has its configuration in an argument that nothing here needs
    private static Configuration<?> configure(Class<? extends ValidationProvider<?>> type) {
        return Validation.byProvider((Class) type).configure();
    }
}
