/**
 * Cases: small programs with what is expected of them in marks, read together as one repository of
 * many modules. A case is a file below {@code resources/cases/<area>/}:
 *
 * <pre>
 * //// boot: 2.7.18                     version of the Spring Boot parent, 3.5.0 when not given
 * //// needs: org.acme:acme-auth:1.0    a further dependency
 * //// without: spring-boot-starter-security
 * //// access: GET /a role:ADMIN        a fact of the case; all facts of a kind that is named count
 * //// access: GET /b denied ?          or unknown
 * //// no calls:                        no fact of that kind
 * //// spurious: flows: GET /a SQL x    a debt: is found, and is not true
 * //// missing: flows: GET /b SQL x     a debt: is true, and is not found
 * package app;
 * class Controller { ... }
 * //// file: src/main/resources/application.properties
 * server.servlet.context-path=/x
 * </pre>
 *
 * <p>Cases of {@code flows} are also compiled and run: what their inputs do is compared with the
 * marks ({@link dev.postern.tests.cases.WitnessedFlowsTest}).
 */
@NullMarked
package dev.postern.tests.cases;

import org.jspecify.annotations.NullMarked;
