/** Coverage-guided tests of everything that reads input. In the ordinary build they run over their seeds. */
@org.jspecify.annotations.NullMarked
package dev.staunch.fuzz;
