/**
 * Which part of a long list is asked for, and in which order: {@link dev.staunch.paging.PageRequest} and
 * {@link dev.staunch.paging.Sort}, both within limits that the service sets.
 *
 * <p>The keys to sort by are an allow-list, so that no text of a caller becomes part of a query.
 */
@org.jspecify.annotations.NullMarked
package dev.staunch.paging;
