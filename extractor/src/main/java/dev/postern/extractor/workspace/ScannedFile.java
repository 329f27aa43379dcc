package dev.postern.extractor.workspace;

import java.nio.file.Path;

/** A file that was read once: what the workspace keeps of its content. */
record ScannedFile(
    String path, Language language, long size, String sha256, SourceHeader header, Path location) {}
