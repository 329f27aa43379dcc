/**
 * What a team asks of a change: the file {@code postern.policy.yml}, read strictly. A broken policy
 * is an error, never a policy that asks nothing.
 */
@NullMarked
package dev.postern.threatmodel.policy;

import org.jspecify.annotations.NullMarked;
