package dev.postern.extractor.workspace.config;

/**
 * A configuration file to read.
 *
 * @param path relative to the workspace root
 * @param text its decoded content
 * @param profile the profile its name stands for; the empty string for the default
 * @param precedence higher wins among files for one profile
 */
public record ConfigFile(String path, String text, String profile, int precedence) {}
