//// needs: org.apache.shiro:shiro-core:2.0.5
//// needs: cn.dev33:sa-token-core:1.44.0
//// needs: org.mindrot:jbcrypt:0.4
//// needs: com.auth0:java-jwt:4.5.0
//// needs: io.jsonwebtoken:jjwt-api:0.12.7
//// needs: com.nimbusds:nimbus-jose-jwt:9.48
//// needs: org.springframework.boot:spring-boot-starter-oauth2-resource-server
//// sinks: Logins.servlet LOGIN
//// sinks: Logins.shiro LOGIN
//// sinks: Logins.saToken LOGIN
//// sinks: Logins.spring SIGN_IN
//// sinks: Logins.runAs SIGN_IN
//// sinks: Logins.switched SIGN_IN
//// sinks: Logins.check CREDENTIAL_CHECK
//// sinks: Logins.hash CREDENTIAL_HASH
//// sinks: Tokens.decode TOKEN_DECODE
//// sinks: Tokens.verify TOKEN_VERIFY
//// sinks: Tokens.jjwt TOKEN_VERIFY
//// sinks: Tokens.unsigned TOKEN_DECODE
//// sinks: Tokens.unsigned UNSIGNED_TOKEN
//// sinks: Tokens.nimbus TOKEN_DECODE
//// sinks: Tokens.spring TOKEN_VERIFY
package app;

import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.JWTVerifier;
import com.nimbusds.jwt.SignedJWT;
import io.jsonwebtoken.JwtParser;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.crypto.bcrypt.BCrypt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class Logins {
  void servlet(HttpServletRequest request) throws Exception { request.login("a", "b"); }
  void shiro(org.apache.shiro.subject.Subject subject, org.apache.shiro.authc.AuthenticationToken token) { subject.login(token); }
  void saToken() { cn.dev33.satoken.stp.StpUtil.login(1); }
  void spring(org.springframework.security.core.context.SecurityContext context, org.springframework.security.core.Authentication other) { context.setAuthentication(other); }
  void runAs(org.apache.shiro.subject.Subject subject, org.apache.shiro.subject.PrincipalCollection other) { subject.runAs(other); }
  void switched() { cn.dev33.satoken.stp.StpUtil.switchTo(1); }
  boolean check(String raw, String hash) { return BCrypt.checkpw(raw, hash); }
  String hash(String raw) { return BCrypt.hashpw(raw, BCrypt.gensalt()); }
}

class Tokens {
  void decode(String token) { JWT.decode(token); }
  void verify(JWTVerifier verifier, String token) { verifier.verify(token); }
  void jjwt(JwtParser parser, String token) { parser.parseSignedClaims(token); }
  void unsigned(JwtParser parser, String token) { parser.parseUnsecuredClaims(token); }
  void nimbus(String token) throws Exception { SignedJWT.parse(token); }
  void spring(JwtDecoder decoder, String token) { decoder.decode(token); }
}
