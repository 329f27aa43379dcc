package org.marigold.clinic.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks code that came from an assistant, as our engineering handbook asks for. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.SOURCE)
public @interface AiGenerated {

    String tool();

    String model() default "";

    String date() default "";

    String reviewedBy() default "";
}
