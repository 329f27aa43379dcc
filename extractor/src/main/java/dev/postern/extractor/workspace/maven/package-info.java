/**
 * Maven's project files, read as text: inheritance, properties, managed versions and modules inside
 * the tree. Parents and bills of materials that are not in the tree are bridged by bundled tables.
 * Nothing is downloaded and no plugin runs.
 */
@NullMarked
package dev.postern.extractor.workspace.maven;

import org.jspecify.annotations.NullMarked;
