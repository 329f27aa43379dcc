/**
 * Transparent risk: integer points per fact, versioned in one data file, monotone (a verified
 * control never raises a risk, more exposure never lowers it).
 */
@NullMarked
package dev.postern.threatmodel.risk;

import org.jspecify.annotations.NullMarked;
