/** Fields from the rows of a CSV file, for users of FastCSV. */
@org.jspecify.annotations.NullMarked
package dev.staunch.csv;
