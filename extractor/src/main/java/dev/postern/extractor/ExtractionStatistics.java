package dev.postern.extractor;

/**
 * Figures about how much was seen.
 *
 * @param javaFiles Java files looked at
 * @param parsedFiles those whose syntax was read without loss
 * @param otherJvmFiles files of other languages of the JVM
 * @param lines lines of the Java files
 * @param callSites call sites in Java code other than tests and samples
 * @param resolvedCallSites those whose declaring type is known
 * @param exactCallSites those whose method was found
 * @param opaqueStatements statements that are not modelled
 * @param classPathDigest digest of the class path that types were resolved with
 */
public record ExtractionStatistics(
    int javaFiles,
    int parsedFiles,
    int otherJvmFiles,
    long lines,
    long callSites,
    long resolvedCallSites,
    long exactCallSites,
    long opaqueStatements,
    String classPathDigest) {}
