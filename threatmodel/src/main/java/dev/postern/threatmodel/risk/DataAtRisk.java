package dev.postern.threatmodel.risk;

/**
 * A class of data and what happens to it.
 *
 * @param dataClass its name, such as {@code EMAIL}
 * @param sensitivity its sensitivity, for classes that the model gives no points of their own
 * @param share row of the model's {@code share} table
 */
public record DataAtRisk(String dataClass, String sensitivity, String share) {}
