//// sinks: Door.algorithmHMAC512 HARDCODED_SECRET
//// sinks: Door.algorithmNone UNSIGNED_TOKEN
//// sinks: Door.basicAWSCredentialsBasicAWSCredentials HARDCODED_SECRET
//// sinks: Door.cookieGeneratorCookieGenerator INSECURE_COOKIE
//// sinks: Door.credentialsBasic HARDCODED_SECRET
//// sinks: Door.dESedeKeySpecDESedeKeySpec HARDCODED_SECRET
//// sinks: Door.defaultHttpClientDefaultHttpClient WEAK_TLS
//// sinks: Door.digestUtilsMd5Hex DIGEST
//// sinks: Door.digestUtilsMd5Hex WEAK_HASH
//// sinks: Door.digestUtilsMd5HexSafe DIGEST
//// sinks: Door.eCGenParameterSpecECGenParameterSpec WEAK_KEY
//// sinks: Door.emailSetAuthentication HARDCODED_SECRET
//// sinks: Door.fTPClientFTPClient CLEARTEXT
//// sinks: Door.gCMParameterSpecGCMParameterSpec FIXED_NONCE
//// sinks: Door.hikariConfigSetPassword HARDCODED_SECRET
//// sinks: Door.httpHeadersSetBasicAuth HARDCODED_SECRET
//// sinks: Door.httpHeadersSetBearerAuth HARDCODED_SECRET
//// sinks: Door.jWTSetKey HARDCODED_SECRET
//// sinks: Door.kerberosKeyKerberosKey HARDCODED_SECRET
//// sinks: Door.keyGeneratorGetInstance WEAK_CIPHER
//// sinks: Door.keyGeneratorGetInstance2 WEAK_KEY
//// sinks: Door.keyManagerFactoryInit HARDCODED_SECRET
//// sinks: Door.keyStoreLoad HARDCODED_SECRET
//// sinks: Door.keysHmacShaKeyFor HARDCODED_SECRET
//// sinks: Door.ldapContextSourceSetAnonymousReadOnly NO_CREDENTIALS
//// sinks: Door.mACSignerMACSigner HARDCODED_SECRET
//// sinks: Door.messageDigestPasswordEncoderMessageDigestPasswordEncoder WEAK_HASH
//// sinks: Door.noOpPasswordEncoderGetInstance WEAK_HASH
//// sinks: Door.noopHostnameVerifierNoopHostnameVerifier TLS_OFF
//// sinks: Door.nullCipherNullCipher WEAK_CIPHER
//// sinks: Door.pBEKeySpecPBEKeySpec WEAK_HASH
//// sinks: Door.passwordAuthenticationPasswordAuthentication HARDCODED_SECRET
//// sinks: Door.plainJWTPlainJWT UNSIGNED_TOKEN
//// sinks: Door.rSAKeyGenParameterSpecRSAKeyGenParameterSpec WEAK_KEY
//// sinks: Door.randomStringUtilsRandomAlphanumeric WEAK_RANDOM
//// sinks: Door.randomUtilRandomString WEAK_RANDOM
//// sinks: Door.responseCookieFrom INSECURE_COOKIE
//// sinks: Door.sSLContextGetInstance WEAK_TLS
//// sinks: Door.secretKeyFactoryGetInstance WEAK_CIPHER
//// sinks: Door.secureRandomRandom WEAK_RANDOM
//// sinks: Door.secureUtilMd5 DIGEST
//// sinks: Door.secureUtilMd5 WEAK_HASH
//// sinks: Door.secureUtilMd5Safe DIGEST
//// sinks: Door.symmetricEncryptionConfigSymmetricEncryptionConfig WEAK_CIPHER
//// sinks: Door.threadLocalRandomCurrent WEAK_RANDOM
//// sinks: Door.trustAllStrategyTrustAllStrategy TLS_OFF
//// sinks: Door.trustAllTrustManagerTrustAllTrustManager TLS_OFF
package app;

import cn.hutool.core.util.RandomUtil;
import cn.hutool.crypto.SecureUtil;
import cn.hutool.jwt.JWT;
import com.amazonaws.auth.BasicAWSCredentials;
import com.auth0.jwt.algorithms.Algorithm;
import com.hazelcast.config.SymmetricEncryptionConfig;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.unboundid.util.ssl.TrustAllTrustManager;
import com.zaxxer.hikari.HikariConfig;
import io.jsonwebtoken.security.Keys;
import java.net.PasswordAuthentication;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.KeyGenerator;
import javax.crypto.NullCipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.DESedeKeySpec;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.security.auth.kerberos.KerberosKey;
import okhttp3.Credentials;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.RandomStringUtils;
import org.apache.commons.mail.Email;
import org.apache.commons.net.ftp.FTPClient;
import org.apache.commons.net.ftp.FTPSClient;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.conn.ssl.TrustAllStrategy;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.ldap.core.support.LdapContextSource;
import org.springframework.security.crypto.password.MessageDigestPasswordEncoder;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.CookieGenerator;

/** Calls of rows of the flow models; run by nothing, since the libraries are not at hand. */
@RestController
class Door {
  private JdbcTemplate jdbc;
  private HikariConfig hikariConfig;
  private HttpHeaders httpHeaders;
  private KeyStore keyStore;
  private KeyManagerFactory keyManagerFactory;
  private LdapContextSource ldapContextSource;
  private JWT jWT;
  private Email email;

  com.nimbusds.jwt.JWTClaimsSet claims() {
    return null;
  }

  @GetMapping("/keyGeneratorGetInstance")
  int keyGeneratorGetInstance(String x) throws Exception {
    KeyGenerator.getInstance("DES");
    return 0;
  }

  @GetMapping("/keyGeneratorGetInstanceSafe")
  int keyGeneratorGetInstanceSafe(String x) throws Exception {
    KeyGenerator.getInstance("AES");
    return 0;
  }

  @GetMapping("/secretKeyFactoryGetInstance")
  int secretKeyFactoryGetInstance(String x) throws Exception {
    SecretKeyFactory.getInstance("DES");
    return 0;
  }

  @GetMapping("/secretKeyFactoryGetInstanceSafe")
  int secretKeyFactoryGetInstanceSafe(String x) throws Exception {
    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
    return 0;
  }

  @GetMapping("/digestUtilsMd5Hex")
  int digestUtilsMd5Hex(String x) throws Exception {
    DigestUtils.md5Hex(x);
    return 0;
  }

  @GetMapping("/digestUtilsMd5HexSafe")
  int digestUtilsMd5HexSafe(String x) throws Exception {
    DigestUtils.sha256Hex(x);
    return 0;
  }

  @GetMapping("/secureUtilMd5")
  int secureUtilMd5(String x) throws Exception {
    SecureUtil.md5(x);
    return 0;
  }

  @GetMapping("/secureUtilMd5Safe")
  int secureUtilMd5Safe(String x) throws Exception {
    SecureUtil.sha256(x);
    return 0;
  }

  @GetMapping("/sSLContextGetInstance")
  int sSLContextGetInstance(String x) throws Exception {
    SSLContext.getInstance("SSLv3");
    return 0;
  }

  @GetMapping("/sSLContextGetInstanceSafe")
  int sSLContextGetInstanceSafe(String x) throws Exception {
    SSLContext.getInstance("TLSv1.3");
    return 0;
  }

  @GetMapping("/nullCipherNullCipher")
  int nullCipherNullCipher(String x) throws Exception {
    new NullCipher();
    return 0;
  }

  @GetMapping("/nullCipherNullCipherSafe")
  int nullCipherNullCipherSafe(String x) throws Exception {
    javax.crypto.Cipher.getInstance("AES/GCM/NoPadding");
    return 0;
  }

  @GetMapping("/symmetricEncryptionConfigSymmetricEncryptionConfig")
  int symmetricEncryptionConfigSymmetricEncryptionConfig(String x) throws Exception {
    new SymmetricEncryptionConfig();
    return 0;
  }

  @GetMapping("/symmetricEncryptionConfigSymmetricEncryptionConfigSafe")
  int symmetricEncryptionConfigSymmetricEncryptionConfigSafe(String x) throws Exception {
    x.length();
    return 0;
  }

  @GetMapping("/eCGenParameterSpecECGenParameterSpec")
  int eCGenParameterSpecECGenParameterSpec(String x) throws Exception {
    new ECGenParameterSpec("secp160r1");
    return 0;
  }

  @GetMapping("/eCGenParameterSpecECGenParameterSpecSafe")
  int eCGenParameterSpecECGenParameterSpecSafe(String x) throws Exception {
    new ECGenParameterSpec("secp256r1");
    return 0;
  }

  @GetMapping("/rSAKeyGenParameterSpecRSAKeyGenParameterSpec")
  int rSAKeyGenParameterSpecRSAKeyGenParameterSpec(String x) throws Exception {
    new RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4);
    return 0;
  }

  @GetMapping("/rSAKeyGenParameterSpecRSAKeyGenParameterSpecSafe")
  int rSAKeyGenParameterSpecRSAKeyGenParameterSpecSafe(String x) throws Exception {
    new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4);
    return 0;
  }

  @GetMapping("/keyGeneratorGetInstance2")
  int keyGeneratorGetInstance2(String x) throws Exception {
    KeyGenerator.getInstance("AES").init(64);
    return 0;
  }

  @GetMapping("/keyGeneratorGetInstance2Safe")
  int keyGeneratorGetInstance2Safe(String x) throws Exception {
    KeyGenerator.getInstance("AES").init(256);
    return 0;
  }

  @GetMapping("/pBEKeySpecPBEKeySpec")
  int pBEKeySpecPBEKeySpec(String x) throws Exception {
    new PBEKeySpec(x.toCharArray(), x.getBytes(), 100, 256);
    return 0;
  }

  @GetMapping("/pBEKeySpecPBEKeySpecSafe")
  int pBEKeySpecPBEKeySpecSafe(String x) throws Exception {
    new PBEKeySpec(x.toCharArray(), x.getBytes(), 600000, 256);
    return 0;
  }

  @GetMapping("/algorithmNone")
  int algorithmNone(String x) throws Exception {
    Algorithm.none();
    return 0;
  }

  @GetMapping("/algorithmNoneSafe")
  int algorithmNoneSafe(String x) throws Exception {
    Algorithm.HMAC256(x);
    return 0;
  }

  @GetMapping("/plainJWTPlainJWT")
  int plainJWTPlainJWT(String x) throws Exception {
    new PlainJWT(claims());
    return 0;
  }

  @GetMapping("/plainJWTPlainJWTSafe")
  int plainJWTPlainJWTSafe(String x) throws Exception {
    new SignedJWT(null, null);
    return 0;
  }

  @GetMapping("/gCMParameterSpecGCMParameterSpec")
  int gCMParameterSpecGCMParameterSpec(String x) throws Exception {
    new GCMParameterSpec(128, "123456789012".getBytes());
    return 0;
  }

  @GetMapping("/gCMParameterSpecGCMParameterSpecSafe")
  int gCMParameterSpecGCMParameterSpecSafe(String x) throws Exception {
    new GCMParameterSpec(128, java.security.SecureRandom.getSeed(12));
    return 0;
  }

  @GetMapping("/dESedeKeySpecDESedeKeySpec")
  int dESedeKeySpecDESedeKeySpec(String x) throws Exception {
    new DESedeKeySpec("0123456789abcdefghijklmn".getBytes());
    return 0;
  }

  @GetMapping("/dESedeKeySpecDESedeKeySpecSafe")
  int dESedeKeySpecDESedeKeySpecSafe(String x) throws Exception {
    new DESedeKeySpec(x.getBytes());
    return 0;
  }

  @GetMapping("/kerberosKeyKerberosKey")
  int kerberosKeyKerberosKey(String x) throws Exception {
    new KerberosKey(null, "s3cretword".toCharArray(), "DES");
    return 0;
  }

  @GetMapping("/kerberosKeyKerberosKeySafe")
  int kerberosKeyKerberosKeySafe(String x) throws Exception {
    new KerberosKey(null, x.toCharArray(), "DES");
    return 0;
  }

  @GetMapping("/passwordAuthenticationPasswordAuthentication")
  int passwordAuthenticationPasswordAuthentication(String x) throws Exception {
    new PasswordAuthentication("a", "s3cretword".toCharArray());
    return 0;
  }

  @GetMapping("/passwordAuthenticationPasswordAuthenticationSafe")
  int passwordAuthenticationPasswordAuthenticationSafe(String x) throws Exception {
    new PasswordAuthentication("a", x.toCharArray());
    return 0;
  }

  @GetMapping("/hikariConfigSetPassword")
  int hikariConfigSetPassword(String x) throws Exception {
    hikariConfig.setPassword("s3cretword");
    return 0;
  }

  @GetMapping("/hikariConfigSetPasswordSafe")
  int hikariConfigSetPasswordSafe(String x) throws Exception {
    hikariConfig.setPassword(x);
    return 0;
  }

  @GetMapping("/httpHeadersSetBasicAuth")
  int httpHeadersSetBasicAuth(String x) throws Exception {
    httpHeaders.setBasicAuth("a", "s3cretword");
    return 0;
  }

  @GetMapping("/httpHeadersSetBasicAuthSafe")
  int httpHeadersSetBasicAuthSafe(String x) throws Exception {
    httpHeaders.setBasicAuth("a", x);
    return 0;
  }

  @GetMapping("/httpHeadersSetBearerAuth")
  int httpHeadersSetBearerAuth(String x) throws Exception {
    httpHeaders.setBearerAuth("s3cretword");
    return 0;
  }

  @GetMapping("/httpHeadersSetBearerAuthSafe")
  int httpHeadersSetBearerAuthSafe(String x) throws Exception {
    httpHeaders.setBearerAuth(x);
    return 0;
  }

  @GetMapping("/credentialsBasic")
  int credentialsBasic(String x) throws Exception {
    Credentials.basic("a", "s3cretword");
    return 0;
  }

  @GetMapping("/credentialsBasicSafe")
  int credentialsBasicSafe(String x) throws Exception {
    Credentials.basic("a", x);
    return 0;
  }

  @GetMapping("/keysHmacShaKeyFor")
  int keysHmacShaKeyFor(String x) throws Exception {
    Keys.hmacShaKeyFor("0123456789abcdef0123456789abcdef".getBytes());
    return 0;
  }

  @GetMapping("/keysHmacShaKeyForSafe")
  int keysHmacShaKeyForSafe(String x) throws Exception {
    Keys.hmacShaKeyFor(x.getBytes());
    return 0;
  }

  @GetMapping("/algorithmHMAC512")
  int algorithmHMAC512(String x) throws Exception {
    Algorithm.HMAC512("s3cretword");
    return 0;
  }

  @GetMapping("/algorithmHMAC512Safe")
  int algorithmHMAC512Safe(String x) throws Exception {
    Algorithm.HMAC512(x);
    return 0;
  }

  @GetMapping("/mACSignerMACSigner")
  int mACSignerMACSigner(String x) throws Exception {
    new MACSigner("s3cretwords3cretwords3cretword12");
    return 0;
  }

  @GetMapping("/mACSignerMACSignerSafe")
  int mACSignerMACSignerSafe(String x) throws Exception {
    new MACSigner(x);
    return 0;
  }

  @GetMapping("/basicAWSCredentialsBasicAWSCredentials")
  int basicAWSCredentialsBasicAWSCredentials(String x) throws Exception {
    new BasicAWSCredentials("a", "s3cretword");
    return 0;
  }

  @GetMapping("/basicAWSCredentialsBasicAWSCredentialsSafe")
  int basicAWSCredentialsBasicAWSCredentialsSafe(String x) throws Exception {
    new BasicAWSCredentials("a", x);
    return 0;
  }

  @GetMapping("/keyStoreLoad")
  int keyStoreLoad(String x) throws Exception {
    keyStore.load(null, "s3cretword".toCharArray());
    return 0;
  }

  @GetMapping("/keyStoreLoadSafe")
  int keyStoreLoadSafe(String x) throws Exception {
    keyStore.load(null, x.toCharArray());
    return 0;
  }

  @GetMapping("/keyManagerFactoryInit")
  int keyManagerFactoryInit(String x) throws Exception {
    keyManagerFactory.init(keyStore, "s3cretword".toCharArray());
    return 0;
  }

  @GetMapping("/keyManagerFactoryInitSafe")
  int keyManagerFactoryInitSafe(String x) throws Exception {
    keyManagerFactory.init(keyStore, x.toCharArray());
    return 0;
  }

  @GetMapping("/noopHostnameVerifierNoopHostnameVerifier")
  int noopHostnameVerifierNoopHostnameVerifier(String x) throws Exception {
    new NoopHostnameVerifier();
    return 0;
  }

  @GetMapping("/noopHostnameVerifierNoopHostnameVerifierSafe")
  int noopHostnameVerifierNoopHostnameVerifierSafe(String x) throws Exception {
    x.length();
    return 0;
  }

  @GetMapping("/trustAllStrategyTrustAllStrategy")
  int trustAllStrategyTrustAllStrategy(String x) throws Exception {
    new TrustAllStrategy();
    return 0;
  }

  @GetMapping("/trustAllStrategyTrustAllStrategySafe")
  int trustAllStrategyTrustAllStrategySafe(String x) throws Exception {
    x.length();
    return 0;
  }

  @GetMapping("/trustAllTrustManagerTrustAllTrustManager")
  int trustAllTrustManagerTrustAllTrustManager(String x) throws Exception {
    new TrustAllTrustManager();
    return 0;
  }

  @GetMapping("/trustAllTrustManagerTrustAllTrustManagerSafe")
  int trustAllTrustManagerTrustAllTrustManagerSafe(String x) throws Exception {
    x.length();
    return 0;
  }

  @GetMapping("/defaultHttpClientDefaultHttpClient")
  int defaultHttpClientDefaultHttpClient(String x) throws Exception {
    new DefaultHttpClient();
    return 0;
  }

  @GetMapping("/defaultHttpClientDefaultHttpClientSafe")
  int defaultHttpClientDefaultHttpClientSafe(String x) throws Exception {
    HttpClients.createDefault();
    return 0;
  }

  @GetMapping("/ldapContextSourceSetAnonymousReadOnly")
  int ldapContextSourceSetAnonymousReadOnly(String x) throws Exception {
    ldapContextSource.setAnonymousReadOnly(true);
    return 0;
  }

  @GetMapping("/ldapContextSourceSetAnonymousReadOnlySafe")
  int ldapContextSourceSetAnonymousReadOnlySafe(String x) throws Exception {
    ldapContextSource.setAnonymousReadOnly(false);
    return 0;
  }

  @GetMapping("/fTPClientFTPClient")
  int fTPClientFTPClient(String x) throws Exception {
    new FTPClient();
    return 0;
  }

  @GetMapping("/fTPClientFTPClientSafe")
  int fTPClientFTPClientSafe(String x) throws Exception {
    new FTPSClient();
    return 0;
  }

  @GetMapping("/noOpPasswordEncoderGetInstance")
  int noOpPasswordEncoderGetInstance(String x) throws Exception {
    NoOpPasswordEncoder.getInstance();
    return 0;
  }

  @GetMapping("/noOpPasswordEncoderGetInstanceSafe")
  int noOpPasswordEncoderGetInstanceSafe(String x) throws Exception {
    new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder();
    return 0;
  }

  @GetMapping("/messageDigestPasswordEncoderMessageDigestPasswordEncoder")
  int messageDigestPasswordEncoderMessageDigestPasswordEncoder(String x) throws Exception {
    new MessageDigestPasswordEncoder("MD5");
    return 0;
  }

  @GetMapping("/messageDigestPasswordEncoderMessageDigestPasswordEncoderSafe")
  int messageDigestPasswordEncoderMessageDigestPasswordEncoderSafe(String x) throws Exception {
    new org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder();
    return 0;
  }

  @GetMapping("/secureRandomRandom")
  int secureRandomRandom(String x) throws Exception {
    String token = "" + Math.random();
    token.trim();
    return 0;
  }

  @GetMapping("/secureRandomRandomSafe")
  int secureRandomRandomSafe(String x) throws Exception {
    String token = "" + new SecureRandom().nextDouble();
    token.trim();
    return 0;
  }

  @GetMapping("/randomStringUtilsRandomAlphanumeric")
  int randomStringUtilsRandomAlphanumeric(String x) throws Exception {
    String token = RandomStringUtils.randomAlphanumeric(9);
    token.trim();
    return 0;
  }

  @GetMapping("/randomStringUtilsRandomAlphanumericSafe")
  int randomStringUtilsRandomAlphanumericSafe(String x) throws Exception {
    String token = "" + new SecureRandom().nextDouble();
    token.trim();
    return 0;
  }

  @GetMapping("/threadLocalRandomCurrent")
  int threadLocalRandomCurrent(String x) throws Exception {
    String token = "" + ThreadLocalRandom.current().nextLong();
    token.trim();
    return 0;
  }

  @GetMapping("/threadLocalRandomCurrentSafe")
  int threadLocalRandomCurrentSafe(String x) throws Exception {
    String token = "" + new SecureRandom().nextLong();
    token.trim();
    return 0;
  }

  @GetMapping("/randomUtilRandomString")
  int randomUtilRandomString(String x) throws Exception {
    String token = RandomUtil.randomString(9);
    token.trim();
    return 0;
  }

  @GetMapping("/randomUtilRandomStringSafe")
  int randomUtilRandomStringSafe(String x) throws Exception {
    String token = "" + new SecureRandom().nextLong();
    token.trim();
    return 0;
  }

  @GetMapping("/jWTSetKey")
  int jWTSetKey(String x) throws Exception {
    jWT.setKey("s3cretword".getBytes());
    return 0;
  }

  @GetMapping("/jWTSetKeySafe")
  int jWTSetKeySafe(String x) throws Exception {
    jWT.setKey(x.getBytes());
    return 0;
  }

  @GetMapping("/emailSetAuthentication")
  int emailSetAuthentication(String x) throws Exception {
    email.setAuthentication("a", "s3cretword");
    return 0;
  }

  @GetMapping("/emailSetAuthenticationSafe")
  int emailSetAuthenticationSafe(String x) throws Exception {
    email.setAuthentication("a", x);
    return 0;
  }

  @GetMapping("/cookieGeneratorCookieGenerator")
  int cookieGeneratorCookieGenerator(String x) throws Exception {
    CookieGenerator g = new CookieGenerator();
    g.addCookie(null, x);
    return 0;
  }

  @GetMapping("/cookieGeneratorCookieGeneratorSafe")
  int cookieGeneratorCookieGeneratorSafe(String x) throws Exception {
    CookieGenerator g = new CookieGenerator();
    g.setCookieSecure(true);
    g.addCookie(null, x);
    return 0;
  }

  @GetMapping("/responseCookieFrom")
  int responseCookieFrom(String x) throws Exception {
    ResponseCookie.from("a", x).secure(false);
    return 0;
  }

  @GetMapping("/responseCookieFromSafe")
  int responseCookieFromSafe(String x) throws Exception {
    ResponseCookie.from("a", x).secure(true);
    return 0;
  }
}
