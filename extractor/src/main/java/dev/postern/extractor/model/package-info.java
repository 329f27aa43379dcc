/**
 * What an extraction knows, as immutable values: places in source, evidence, confidence and gaps in
 * coverage. The sub-packages hold identities ({@code id}), declarations ({@code decl}), the
 * three-address representation of bodies ({@code code}), access formulas ({@code access}) and the
 * facts handed to the graph ({@code fact}). Nothing here imports another package of the product.
 */
@NullMarked
package dev.postern.extractor.model;

import org.jspecify.annotations.NullMarked;
