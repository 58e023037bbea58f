/**
 * What needs the data of ICU4J, which a service adds itself ({@code com.ibm.icu:icu4j}): texts that look alike
 * ({@link dev.staunch.icu.LookAlikes}), and host names in their own scripts ({@link dev.staunch.icu.InternationalHostname}).
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.icu;
