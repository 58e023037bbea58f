package dev.staunch.classification;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how sensitive a type, record component, field, parameter or the result of a method is. Loggers and the test kit
 * read it at run time; what is not annotated is treated as unsafe.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface Classified {

    /**
     * How sensitive it is.
     *
     * @return the classification
     */
    Classification value();
}
