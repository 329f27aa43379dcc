package dev.postern.threatmodel.model;

/**
 * What code behind an endpoint does to a class of data.
 *
 * @param mode {@code RETURN}, {@code READ}, {@code WRITE} or {@code DELETE}
 * @param dataClass name of the class
 */
public record Touch(String mode, String dataClass) {}
