/** Where things are: {@link dev.staunch.place.CountryCode}. */
@org.jspecify.annotations.NullMarked
package dev.staunch.place;
