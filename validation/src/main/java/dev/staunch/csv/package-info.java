/**
 * Fields from the rows of a CSV file: {@link dev.staunch.csv.CsvRows}, for users of FastCSV.
 *
 * <p>Rows are read as they are asked for, within {@link dev.staunch.csv.CsvRows.Limits}. A wrong cell or row is a
 * violation and the next row is read; what makes the rest of the file unreliable ends it. Needs
 * {@code de.siegmar:fastcsv}, which the module does not bring. A cell that begins with {@code =} is data here, and a
 * formula to a spreadsheet: neutralise it where such a file is written.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.csv;
