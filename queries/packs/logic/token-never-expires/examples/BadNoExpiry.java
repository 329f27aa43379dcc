package example;

import com.nimbusds.jwt.JWTClaimsSet;
import com.auth0.jwt.JWT;
import io.jsonwebtoken.Jwts;
import java.util.Date;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
class App {
  public static void main(String[] args) {
    SpringApplication.run(App.class, args);
  }
}

@Configuration
@EnableWebSecurity
class Security {
  @Bean
  SecurityFilterChain chain(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
    return http.build();
  }
}

@RestController
class TokenController {
  private byte[] key;

  @PostMapping("/token")
  public String token(@RequestParam String user) {
    return Jwts.builder() // expect: token-never-expires
        .setSubject(user)
        .claim("role", "USER")
        .signWith(key)
        .compact();
  }
}

@RestController
class OtherTokenController {
  private byte[] key;
  private com.auth0.jwt.algorithms.Algorithm algorithm;

  @PostMapping("/issued")
  public String issued(@RequestParam String user) {
    return Jwts.builder() // expect: token-never-expires
        .subject(user).issuedAt(new Date()).notBefore(new Date()).signWith(key).compact();
  }

  @PostMapping("/issued-safe")
  public String issuedSafe(@RequestParam String user) {
    return Jwts.builder() // ok: token-never-expires
        .subject(user).issuedAt(new Date()).expiration(new Date(System.currentTimeMillis() + 1000)).signWith(key).compact();
  }

  @PostMapping("/stepwise")
  public String stepwise(@RequestParam String user) {
    io.jsonwebtoken.JwtBuilder builder = Jwts.builder();
    builder.setSubject(user);
    builder.signWith(key);
    return builder.compact(); // expect: token-never-expires
  }

  @PostMapping("/stepwise-safe")
  public String stepwiseSafe(@RequestParam String user) {
    io.jsonwebtoken.JwtBuilder builder = Jwts.builder();
    builder.setSubject(user);
    builder.setExpiration(new Date(System.currentTimeMillis() + 1000));
    return builder.signWith(key).compact(); // ok: token-never-expires
  }

  @PostMapping("/map")
  public String map(@RequestParam String user) {
    java.util.Map<String, Object> claims = new java.util.HashMap<>();
    claims.put("sub", user);
    claims.put("role", "USER");
    return Jwts.builder().setClaims(claims).signWith(key).compact(); // expect: token-never-expires
  }

  @PostMapping("/map-safe")
  public String mapSafe(@RequestParam String user) {
    java.util.Map<String, Object> claims = new java.util.HashMap<>();
    claims.put("sub", user);
    claims.put("exp", System.currentTimeMillis() / 1000 + 60);
    return Jwts.builder().setClaims(claims).signWith(key).compact(); // ok: token-never-expires
  }

  @PostMapping("/claim")
  public String claim(@RequestParam String user) {
    return Jwts.builder().setSubject(user).claim("expires", "soon").signWith(key).compact(); // expect: token-never-expires
  }

  @PostMapping("/claim-safe")
  public String claimSafe(@RequestParam String user) {
    return Jwts.builder().setSubject(user).claim("exp", 4_000_000_000L).signWith(key).compact(); // ok: token-never-expires
  }

  @PostMapping("/auth0")
  public String auth0(@RequestParam String user) {
    return JWT.create().withSubject(user).withClaim("role", "USER").sign(algorithm); // expect: token-never-expires
  }

  @PostMapping("/auth0-safe")
  public String auth0Safe(@RequestParam String user) {
    return JWT.create().withSubject(user).withExpiresAt(new Date(System.currentTimeMillis() + 1000)).sign(algorithm); // ok: token-never-expires
  }

  @PostMapping("/nimbus")
  public String nimbus(@RequestParam String user) {
    return new JWTClaimsSet.Builder().subject(user).issuer("me").build().toString(); // expect: token-never-expires
  }

  @PostMapping("/nimbus-safe")
  public String nimbusSafe(@RequestParam String user) {
    return new JWTClaimsSet.Builder().subject(user).expirationTime(new Date(System.currentTimeMillis() + 1000)).build().toString(); // ok: token-never-expires
  }

  @PostMapping("/spring")
  public Object spring(@RequestParam String user) {
    return org.springframework.security.oauth2.jwt.JwtClaimsSet.builder().subject(user).issuer("me").build(); // expect: token-never-expires
  }

  @PostMapping("/spring-safe")
  public Object springSafe(@RequestParam String user) {
    return org.springframework.security.oauth2.jwt.JwtClaimsSet.builder().subject(user).expiresAt(java.time.Instant.now().plusSeconds(60)).build(); // ok: token-never-expires
  }

  @PostMapping("/hutool")
  public String hutool(@RequestParam String user) {
    return cn.hutool.jwt.JWT.create().setPayload("sub", user).setKey(key).sign(); // expect: token-never-expires
  }

  @PostMapping("/hutool-safe")
  public String hutoolSafe(@RequestParam String user) {
    return cn.hutool.jwt.JWT.create().setPayload("sub", user).setExpiresAt(new Date(System.currentTimeMillis() + 1000)).setKey(key).sign(); // ok: token-never-expires
  }

  @PostMapping("/helper")
  public String helper(@RequestParam String user) {
    return signed(Jwts.builder().setSubject(user)); // expect: token-never-expires
  }

  @PostMapping("/helper-safe")
  public String helperSafe(@RequestParam String user) {
    return signed(Jwts.builder().setSubject(user).setExpiration(new Date(System.currentTimeMillis() + 1000))); // ok: token-never-expires
  }

  private String signed(io.jsonwebtoken.JwtBuilder builder) {
    return builder.signWith(key).compact();
  }

  @PostMapping("/given")
  public String given(@RequestParam String user) {
    java.util.Map<String, Object> claims = new java.util.HashMap<>();
    claims.put("sub", user);
    claims.put("iat", System.currentTimeMillis() / 1000);
    return Jwts.builder().addClaims(claims).signWith(key).compact(); // expect: token-never-expires
  }

  @PostMapping("/given-safe")
  public String givenSafe(@org.springframework.web.bind.annotation.RequestBody java.util.Map<String, Object> claims) {
    return Jwts.builder().addClaims(claims).signWith(key).compact(); // ok: token-never-expires
  }
}
