/**
 * What needs the data of ICU4J, which a service adds itself ({@code com.ibm.icu:icu4j}): texts that look alike
 * ({@link dev.staunch.icu.LookAlikes}), and host names in their own scripts
 * ({@link dev.staunch.icu.InternationalHostname}).
 *
 * <p>Skeletons of look-alikes depend on the version of ICU4J: make them anew when it changes.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.icu;
