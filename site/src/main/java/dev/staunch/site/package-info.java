/** Makes a site that opens offline: the documents as pages, the sources that they name, and the Javadoc of all modules. */
@org.jspecify.annotations.NullMarked
package dev.staunch.site;
