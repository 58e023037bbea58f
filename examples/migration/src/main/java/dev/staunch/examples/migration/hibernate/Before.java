package dev.staunch.examples.migration.hibernate;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Annotations on strings.
 *
 * @param name the name
 * @param email the address
 */
public record Before(
        @NotBlank @Size(max = 60) String name,
        @NotBlank @Email @Size(max = 254) String email) {}
