package dev.postern.extractor.framework.struts;

/**
 * An action as configured.
 *
 * @param path below the context path, without an extension; {@code *} stands for any text
 * @param className qualified name of the class
 * @param method name of the method, may refer to parts of the path as {@code {1}}; empty for the
 *     one that runs by default
 * @param extension of the address, with its dot, or empty
 */
record StrutsAction(
    String path, String className, String method, String extension, String file, int line) {}
