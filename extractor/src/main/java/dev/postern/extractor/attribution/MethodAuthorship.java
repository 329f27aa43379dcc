package dev.postern.extractor.attribution;

import dev.postern.extractor.syntax.ElementSyntax;

/** The origin of an executable element's code. */
public record MethodAuthorship(ElementSyntax element, SpanAuthorship origin) {}
