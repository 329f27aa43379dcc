/**
 * Composes threats into ways from an actor to an asset, and finds the controls that close them. A
 * way is a chain of standing threats of which each but the last gives its user more rights.
 *
 * <pre>
 *   anybody ─(open registration)─► any account ─(forged role)─► role ─► data
 *      └──────(open door, injection, …)──────────────────────────────► data
 * </pre>
 */
@NullMarked
package dev.postern.threatmodel.path;

import org.jspecify.annotations.NullMarked;
