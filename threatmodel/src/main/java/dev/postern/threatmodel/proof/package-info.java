/** What is proven about code, step by step, and what is not: the burden of proof. */
@NullMarked
package dev.postern.threatmodel.proof;

import org.jspecify.annotations.NullMarked;
