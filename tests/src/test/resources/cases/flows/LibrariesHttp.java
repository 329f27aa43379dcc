//// flows: GET /asyncHttpClientPrepareGet SSRF x
//// flows: GET /builderBaseUrl SSRF x
//// flows: GET /chatClientPrompt MODEL_PROMPT x
//// flows: GET /chatModelUpdate SQL chat("a")
//// flows: GET /classGetResourceAsStream PATH x
//// flows: GET /clientTarget SSRF x
//// flows: GET /contextEvaluateString CODE x
//// flows: GET /driverManagerDataSourceSetUrl SSRF x
//// flows: GET /eSAPIGetWriter XSS x
//// flows: GET /encodeGetWriter XSS x
//// flows: GET /encoderGetWriter XSS x
//// flows: GET /encoderGetWriter2 XSS x
//// flows: GET /encoderGetWriter3 XSS x
//// flows: GET /expressionSpelExpressionParser EXPRESSION x
//// flows: GET /fileFile PATH x
//// flows: GET /fileSystemResourceFileSystemResource PATH x
//// flows: GET /fileUtilReadUtf8String PATH x
//// flows: GET /fileUtilsCopyFile PATH x
//// flows: GET /fileUtilsCopyURLToFile SSRF x
//// flows: GET /fileUtilsReadFileToString PATH x
//// flows: GET /filenameUtilsFileInputStream PATH x
//// flows: GET /filesCopy PATH x
//// flows: GET /hikariConfigSetJdbcUrl SSRF x
//// flows: GET /htmlUtilGetWriter XSS x
//// flows: GET /httpClientBaseUrl SSRF x
//// flows: GET /httpGetHttpGet SSRF x
//// flows: GET /httpHeadersAdd REDIRECT x
//// flows: GET /httpHeadersSetLocation REDIRECT x
//// flows: GET /httpRequestNewBuilder SSRF x
//// flows: GET /httpRequestNewBuilder2 SSRF x
//// flows: GET /iOUtilsResourceToString PATH x
//// flows: GET /iOUtilsToString SSRF x
//// flows: GET /imageIORead SSRF x
//// flows: GET /javaScriptUtilsGetWriter XSS x
//// flows: GET /jsoupGetWriter XSS x
//// flows: GET /logInfo EXPRESSION x
//// flows: GET /matcherMatches REGEX x
//// flows: GET /mimeMessageHelperSetSubject MAIL_HEADER x
//// flows: GET /modelAndViewModelAndView FORWARD x
//// flows: GET /partWrite PATH x
//// flows: GET /pathFileInputStream PATH x
//// flows: GET /policyFactoryGetWriter XSS x
//// flows: GET /redirectViewRedirectView REDIRECT x
//// flows: GET /requestBuilderGet SSRF x
//// flows: GET /resourceLoaderGetResource PATH x
//// flows: GET /resourceUtilsGetFile PATH x
//// flows: GET /resourcesGetResource PATH x
//// flows: GET /resourcesToByteArray SSRF x
//// flows: GET /responseEntityStatus REDIRECT x
//// flows: GET /responseEntityStatus2 REDIRECT x
//// flows: GET /restClientGet SSRF x
//// flows: GET /serializationUtilsDeserialize DESERIALIZATION x
//// flows: GET /servletContextGetResourceAsStream PATH x
//// flows: GET /socketSocket SSRF x
//// flows: GET /spelExpressionParserSpelExpressionParser EXPRESSION x
//// flows: GET /staticLogInfo LOG_TEXT x
//// flows: GET /stringEscapeUtilsInfo LOG_TEXT x
//// flows: GET /stringUtilsFileInputStream PATH x
//// flows: GET /systemMessageSystemMessage MODEL_PROMPT x
//// flows: GET /unirestGet SSRF x
//// flows: GET /urlResourceUrlResource SSRF x
//// flows: GET /webClientCreate SSRF x
//// flows: GET /webUtilsUpdate SQL getCookie()
//// flows: GET /webUtilsUpdate SQL getValue()
package app;

import cn.hutool.core.io.FileUtil;
import cn.hutool.http.HtmlUtil;
import cn.hutool.log.StaticLog;
import com.google.common.io.Resources;
import com.zaxxer.hikari.HikariConfig;
import dev.langchain4j.model.chat.ChatModel;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import jakarta.ws.rs.client.Client;
import java.io.File;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import javax.imageio.ImageIO;
import kong.unirest.Unirest;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.IOUtils;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.RequestBuilder;
import org.asynchttpclient.AsyncHttpClient;
import org.jboss.seam.log.Log;
import org.jsoup.Jsoup;
import org.mozilla.javascript.Context;
import org.owasp.encoder.Encode;
import org.owasp.esapi.ESAPI;
import org.owasp.esapi.Encoder;
import org.owasp.html.PolicyFactory;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.UrlResource;
import org.springframework.expression.Expression;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.SimpleEvaluationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.util.ResourceUtils;
import org.springframework.util.SerializationUtils;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestClient;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClient.Builder;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.JavaScriptUtils;
import org.springframework.web.util.WebUtils;
import reactor.netty.http.client.HttpClient;

/** Calls of rows of the flow models; run by nothing, since the libraries are not at hand. */
@RestController
class Door {
  private JdbcTemplate jdbc;
  private RestClient restClient;
  private AsyncHttpClient asyncHttpClient;
  private Client client;
  private Builder builder;
  private HikariConfig hikariConfig;
  private HttpClient httpClient;
  private DriverManagerDataSource driverManagerDataSource;
  private ChatClient chatClient;
  private ResourceLoader resourceLoader;
  private HttpHeaders httpHeaders;
  private MimeMessageHelper mimeMessageHelper;
  private ServletContext servletContext;
  private Part part;
  private HttpServletResponse httpServletResponse;
  private PolicyFactory policyFactory;
  private Logger logger;
  private Log log;
  private HttpServletRequest httpServletRequest;
  private ChatModel chatModel;
  private Context context;
  private Encoder encoder;

  @GetMapping("/httpRequestNewBuilder")
  int httpRequestNewBuilder(String x) throws Exception {
    HttpRequest.newBuilder(URI.create(x));
    return 0;
  }

  @GetMapping("/httpRequestNewBuilderSafe")
  int httpRequestNewBuilderSafe(String x) throws Exception {
    HttpRequest.newBuilder(URI.create("1"));
    return 0;
  }

  @GetMapping("/httpRequestNewBuilder2")
  int httpRequestNewBuilder2(String x) throws Exception {
    HttpRequest.newBuilder().uri(URI.create(x));
    return 0;
  }

  @GetMapping("/httpRequestNewBuilder2Safe")
  int httpRequestNewBuilder2Safe(String x) throws Exception {
    HttpRequest.newBuilder().uri(URI.create("1"));
    return 0;
  }

  @GetMapping("/socketSocket")
  int socketSocket(String x) throws Exception {
    new Socket(x, 99);
    return 0;
  }

  @GetMapping("/socketSocketSafe")
  int socketSocketSafe(String x) throws Exception {
    new Socket("1", 99);
    return 0;
  }

  @GetMapping("/restClientGet")
  int restClientGet(String x) throws Exception {
    restClient.get().uri(x);
    return 0;
  }

  @GetMapping("/restClientGetSafe")
  int restClientGetSafe(String x) throws Exception {
    restClient.get().uri("1");
    return 0;
  }

  @GetMapping("/webClientCreate")
  int webClientCreate(String x) throws Exception {
    WebClient.create(x);
    return 0;
  }

  @GetMapping("/webClientCreateSafe")
  int webClientCreateSafe(String x) throws Exception {
    WebClient.create("1");
    return 0;
  }

  @GetMapping("/httpGetHttpGet")
  int httpGetHttpGet(String x) throws Exception {
    new HttpGet(x);
    return 0;
  }

  @GetMapping("/httpGetHttpGetSafe")
  int httpGetHttpGetSafe(String x) throws Exception {
    new HttpGet("1");
    return 0;
  }

  @GetMapping("/imageIORead")
  int imageIORead(String x) throws Exception {
    ImageIO.read(new URL(x));
    return 0;
  }

  @GetMapping("/imageIOReadSafe")
  int imageIOReadSafe(String x) throws Exception {
    ImageIO.read(new URL("1"));
    return 0;
  }

  @GetMapping("/iOUtilsToString")
  int iOUtilsToString(String x) throws Exception {
    IOUtils.toString(new URL(x), "UTF-8");
    return 0;
  }

  @GetMapping("/iOUtilsToStringSafe")
  int iOUtilsToStringSafe(String x) throws Exception {
    IOUtils.toString(new URL("1"), "UTF-8");
    return 0;
  }

  @GetMapping("/requestBuilderGet")
  int requestBuilderGet(String x) throws Exception {
    RequestBuilder.get(x);
    return 0;
  }

  @GetMapping("/requestBuilderGetSafe")
  int requestBuilderGetSafe(String x) throws Exception {
    RequestBuilder.get("1");
    return 0;
  }

  @GetMapping("/asyncHttpClientPrepareGet")
  int asyncHttpClientPrepareGet(String x) throws Exception {
    asyncHttpClient.prepareGet(x);
    return 0;
  }

  @GetMapping("/asyncHttpClientPrepareGetSafe")
  int asyncHttpClientPrepareGetSafe(String x) throws Exception {
    asyncHttpClient.prepareGet("1");
    return 0;
  }

  @GetMapping("/unirestGet")
  int unirestGet(String x) throws Exception {
    Unirest.get(x);
    return 0;
  }

  @GetMapping("/unirestGetSafe")
  int unirestGetSafe(String x) throws Exception {
    Unirest.get("1");
    return 0;
  }

  @GetMapping("/clientTarget")
  int clientTarget(String x) throws Exception {
    client.target(x);
    return 0;
  }

  @GetMapping("/clientTargetSafe")
  int clientTargetSafe(String x) throws Exception {
    client.target("1");
    return 0;
  }

  @GetMapping("/builderBaseUrl")
  int builderBaseUrl(String x) throws Exception {
    builder.baseUrl(x);
    return 0;
  }

  @GetMapping("/builderBaseUrlSafe")
  int builderBaseUrlSafe(String x) throws Exception {
    builder.baseUrl("1");
    return 0;
  }

  @GetMapping("/hikariConfigSetJdbcUrl")
  int hikariConfigSetJdbcUrl(String x) throws Exception {
    hikariConfig.setJdbcUrl(x);
    return 0;
  }

  @GetMapping("/hikariConfigSetJdbcUrlSafe")
  int hikariConfigSetJdbcUrlSafe(String x) throws Exception {
    hikariConfig.setJdbcUrl("1");
    return 0;
  }

  @GetMapping("/fileUtilsCopyURLToFile")
  int fileUtilsCopyURLToFile(String x) throws Exception {
    FileUtils.copyURLToFile(new URL(x), new java.io.File("a"));
    return 0;
  }

  @GetMapping("/fileUtilsCopyURLToFileSafe")
  int fileUtilsCopyURLToFileSafe(String x) throws Exception {
    FileUtils.copyURLToFile(new URL("1"), new java.io.File("a"));
    return 0;
  }

  @GetMapping("/resourcesToByteArray")
  int resourcesToByteArray(String x) throws Exception {
    Resources.toByteArray(new URL(x));
    return 0;
  }

  @GetMapping("/resourcesToByteArraySafe")
  int resourcesToByteArraySafe(String x) throws Exception {
    Resources.toByteArray(new URL("1"));
    return 0;
  }

  @GetMapping("/httpClientBaseUrl")
  int httpClientBaseUrl(String x) throws Exception {
    httpClient.baseUrl(x);
    return 0;
  }

  @GetMapping("/httpClientBaseUrlSafe")
  int httpClientBaseUrlSafe(String x) throws Exception {
    httpClient.baseUrl("1");
    return 0;
  }

  @GetMapping("/driverManagerDataSourceSetUrl")
  int driverManagerDataSourceSetUrl(String x) throws Exception {
    driverManagerDataSource.setUrl(x);
    return 0;
  }

  @GetMapping("/driverManagerDataSourceSetUrlSafe")
  int driverManagerDataSourceSetUrlSafe(String x) throws Exception {
    driverManagerDataSource.setUrl("1");
    return 0;
  }

  @GetMapping("/urlResourceUrlResource")
  int urlResourceUrlResource(String x) throws Exception {
    new UrlResource(x);
    return 0;
  }

  @GetMapping("/urlResourceUrlResourceSafe")
  int urlResourceUrlResourceSafe(String x) throws Exception {
    new UrlResource("1");
    return 0;
  }

  @GetMapping("/chatClientPrompt")
  int chatClientPrompt(String x) throws Exception {
    chatClient.prompt().system(x);
    return 0;
  }

  @GetMapping("/chatClientPromptSafe")
  int chatClientPromptSafe(String x) throws Exception {
    chatClient.prompt().system("1");
    return 0;
  }

  @GetMapping("/systemMessageSystemMessage")
  int systemMessageSystemMessage(String x) throws Exception {
    new SystemMessage(x);
    return 0;
  }

  @GetMapping("/systemMessageSystemMessageSafe")
  int systemMessageSystemMessageSafe(String x) throws Exception {
    new SystemMessage("1");
    return 0;
  }

  @GetMapping("/fileSystemResourceFileSystemResource")
  int fileSystemResourceFileSystemResource(String x) throws Exception {
    new FileSystemResource(x);
    return 0;
  }

  @GetMapping("/fileSystemResourceFileSystemResourceSafe")
  int fileSystemResourceFileSystemResourceSafe(String x) throws Exception {
    new FileSystemResource("1");
    return 0;
  }

  @GetMapping("/resourceLoaderGetResource")
  int resourceLoaderGetResource(String x) throws Exception {
    resourceLoader.getResource(x);
    return 0;
  }

  @GetMapping("/resourceLoaderGetResourceSafe")
  int resourceLoaderGetResourceSafe(String x) throws Exception {
    resourceLoader.getResource("1");
    return 0;
  }

  @GetMapping("/resourceUtilsGetFile")
  int resourceUtilsGetFile(String x) throws Exception {
    ResourceUtils.getFile(x);
    return 0;
  }

  @GetMapping("/resourceUtilsGetFileSafe")
  int resourceUtilsGetFileSafe(String x) throws Exception {
    ResourceUtils.getFile("1");
    return 0;
  }

  @GetMapping("/serializationUtilsDeserialize")
  int serializationUtilsDeserialize(String x) throws Exception {
    SerializationUtils.deserialize(x.getBytes());
    return 0;
  }

  @GetMapping("/serializationUtilsDeserializeSafe")
  int serializationUtilsDeserializeSafe(String x) throws Exception {
    SerializationUtils.deserialize("1".getBytes());
    return 0;
  }

  @GetMapping("/redirectViewRedirectView")
  int redirectViewRedirectView(String x) throws Exception {
    new RedirectView(x);
    return 0;
  }

  @GetMapping("/redirectViewRedirectViewSafe")
  int redirectViewRedirectViewSafe(String x) throws Exception {
    new RedirectView("1");
    return 0;
  }

  @GetMapping("/httpHeadersAdd")
  int httpHeadersAdd(String x) throws Exception {
    httpHeaders.add("Location", x);
    return 0;
  }

  @GetMapping("/httpHeadersAddSafe")
  int httpHeadersAddSafe(String x) throws Exception {
    httpHeaders.add("Location", "1");
    return 0;
  }

  @GetMapping("/httpHeadersSetLocation")
  int httpHeadersSetLocation(String x) throws Exception {
    httpHeaders.setLocation(URI.create(x));
    return 0;
  }

  @GetMapping("/httpHeadersSetLocationSafe")
  int httpHeadersSetLocationSafe(String x) throws Exception {
    httpHeaders.setLocation(URI.create("1"));
    return 0;
  }

  @GetMapping("/responseEntityStatus")
  int responseEntityStatus(String x) throws Exception {
    ResponseEntity.status(302).header("Location", x);
    return 0;
  }

  @GetMapping("/responseEntityStatusSafe")
  int responseEntityStatusSafe(String x) throws Exception {
    ResponseEntity.status(302).header("Location", "1");
    return 0;
  }

  @GetMapping("/responseEntityStatus2")
  int responseEntityStatus2(String x) throws Exception {
    ResponseEntity.status(302).location(URI.create(x));
    return 0;
  }

  @GetMapping("/responseEntityStatus2Safe")
  int responseEntityStatus2Safe(String x) throws Exception {
    ResponseEntity.status(302).location(URI.create("1"));
    return 0;
  }

  @GetMapping("/modelAndViewModelAndView")
  int modelAndViewModelAndView(String x) throws Exception {
    new ModelAndView(x);
    return 0;
  }

  @GetMapping("/modelAndViewModelAndViewSafe")
  int modelAndViewModelAndViewSafe(String x) throws Exception {
    new ModelAndView("1");
    return 0;
  }

  @GetMapping("/mimeMessageHelperSetSubject")
  int mimeMessageHelperSetSubject(String x) throws Exception {
    mimeMessageHelper.setSubject(x);
    return 0;
  }

  @GetMapping("/mimeMessageHelperSetSubjectSafe")
  int mimeMessageHelperSetSubjectSafe(String x) throws Exception {
    mimeMessageHelper.setSubject("1");
    return 0;
  }

  @GetMapping("/spelExpressionParserSpelExpressionParser")
  int spelExpressionParserSpelExpressionParser(String x) throws Exception {
    new SpelExpressionParser().parseExpression(x).getValue();
    return 0;
  }

  @GetMapping("/spelExpressionParserSpelExpressionParserSafe")
  int spelExpressionParserSpelExpressionParserSafe(String x) throws Exception {
    new SpelExpressionParser().parseExpression("1").getValue();
    return 0;
  }

  @GetMapping("/fileFile")
  int fileFile(String x) throws Exception {
    new java.io.File("/base/" + x).delete();
    return 0;
  }

  @GetMapping("/fileFileSafe")
  int fileFileSafe(String x) throws Exception {
    new java.io.File("/base/" + "1").delete();
    return 0;
  }

  @GetMapping("/fileUtilsReadFileToString")
  int fileUtilsReadFileToString(String x) throws Exception {
    FileUtils.readFileToString(new java.io.File("/base/" + x), "UTF-8");
    return 0;
  }

  @GetMapping("/fileUtilsReadFileToStringSafe")
  int fileUtilsReadFileToStringSafe(String x) throws Exception {
    FileUtils.readFileToString(new java.io.File("/base/" + "1"), "UTF-8");
    return 0;
  }

  @GetMapping("/fileUtilReadUtf8String")
  int fileUtilReadUtf8String(String x) throws Exception {
    FileUtil.readUtf8String("/base/" + x);
    return 0;
  }

  @GetMapping("/fileUtilReadUtf8StringSafe")
  int fileUtilReadUtf8StringSafe(String x) throws Exception {
    FileUtil.readUtf8String("/base/" + "1");
    return 0;
  }

  @GetMapping("/classGetResourceAsStream")
  int classGetResourceAsStream(String x) throws Exception {
    Door.class.getResourceAsStream("/base/" + x);
    return 0;
  }

  @GetMapping("/classGetResourceAsStreamSafe")
  int classGetResourceAsStreamSafe(String x) throws Exception {
    Door.class.getResourceAsStream("/base/" + "1");
    return 0;
  }

  @GetMapping("/servletContextGetResourceAsStream")
  int servletContextGetResourceAsStream(String x) throws Exception {
    servletContext.getResourceAsStream("/base/" + x);
    return 0;
  }

  @GetMapping("/servletContextGetResourceAsStreamSafe")
  int servletContextGetResourceAsStreamSafe(String x) throws Exception {
    servletContext.getResourceAsStream("/base/" + "1");
    return 0;
  }

  @GetMapping("/iOUtilsResourceToString")
  int iOUtilsResourceToString(String x) throws Exception {
    IOUtils.resourceToString("/base/" + x, null);
    return 0;
  }

  @GetMapping("/iOUtilsResourceToStringSafe")
  int iOUtilsResourceToStringSafe(String x) throws Exception {
    IOUtils.resourceToString("/base/" + "1", null);
    return 0;
  }

  @GetMapping("/resourcesGetResource")
  int resourcesGetResource(String x) throws Exception {
    Resources.getResource("base/" + x);
    return 0;
  }

  @GetMapping("/resourcesGetResourceSafe")
  int resourcesGetResourceSafe(String x) throws Exception {
    Resources.getResource("base/" + "1");
    return 0;
  }

  @GetMapping("/filesCopy")
  int filesCopy(String x) throws Exception {
    Files.copy(Path.of("/base/a"), Path.of("/base/" + x));
    return 0;
  }

  @GetMapping("/filesCopySafe")
  int filesCopySafe(String x) throws Exception {
    Files.copy(Path.of("/base/a"), Path.of("/base/" + "1"));
    return 0;
  }

  @GetMapping("/fileUtilsCopyFile")
  int fileUtilsCopyFile(String x) throws Exception {
    FileUtils.copyFile(new java.io.File("/base/a"), new java.io.File("/base/" + x));
    return 0;
  }

  @GetMapping("/fileUtilsCopyFileSafe")
  int fileUtilsCopyFileSafe(String x) throws Exception {
    FileUtils.copyFile(new java.io.File("/base/a"), new java.io.File("/base/" + "1"));
    return 0;
  }

  @GetMapping("/partWrite")
  int partWrite(String x) throws Exception {
    part.write("/base/" + x);
    return 0;
  }

  @GetMapping("/partWriteSafe")
  int partWriteSafe(String x) throws Exception {
    part.write("/base/" + "1");
    return 0;
  }

  @GetMapping("/filenameUtilsFileInputStream")
  int filenameUtilsFileInputStream(String x) throws Exception {
    new java.io.FileInputStream("/base/" + x);
    return 0;
  }

  @GetMapping("/filenameUtilsFileInputStreamSafe")
  int filenameUtilsFileInputStreamSafe(String x) throws Exception {
    new java.io.FileInputStream("/base/" + FilenameUtils.getName(x));
    return 0;
  }

  @GetMapping("/stringUtilsFileInputStream")
  int stringUtilsFileInputStream(String x) throws Exception {
    new java.io.FileInputStream("/base/" + x);
    return 0;
  }

  @GetMapping("/stringUtilsFileInputStreamSafe")
  int stringUtilsFileInputStreamSafe(String x) throws Exception {
    new java.io.FileInputStream("/base/" + StringUtils.getFilename(x));
    return 0;
  }

  @GetMapping("/pathFileInputStream")
  int pathFileInputStream(String x) throws Exception {
    new java.io.FileInputStream("/base/" + x);
    return 0;
  }

  @GetMapping("/pathFileInputStreamSafe")
  int pathFileInputStreamSafe(String x) throws Exception {
    new java.io.FileInputStream("/base/" + Path.of(x).getFileName());
    return 0;
  }

  @GetMapping("/encodeGetWriter")
  int encodeGetWriter(String x) throws Exception {
    httpServletResponse.getWriter().print(x);
    return 0;
  }

  @GetMapping("/encodeGetWriterSafe")
  int encodeGetWriterSafe(String x) throws Exception {
    httpServletResponse.getWriter().print(Encode.forHtml(x));
    return 0;
  }

  @GetMapping("/htmlUtilGetWriter")
  int htmlUtilGetWriter(String x) throws Exception {
    httpServletResponse.getWriter().print(x);
    return 0;
  }

  @GetMapping("/htmlUtilGetWriterSafe")
  int htmlUtilGetWriterSafe(String x) throws Exception {
    httpServletResponse.getWriter().print(HtmlUtil.escape(x));
    return 0;
  }

  @GetMapping("/jsoupGetWriter")
  int jsoupGetWriter(String x) throws Exception {
    httpServletResponse.getWriter().print(x);
    return 0;
  }

  @GetMapping("/jsoupGetWriterSafe")
  int jsoupGetWriterSafe(String x) throws Exception {
    httpServletResponse.getWriter().print(Jsoup.clean(x, null));
    return 0;
  }

  @GetMapping("/policyFactoryGetWriter")
  int policyFactoryGetWriter(String x) throws Exception {
    httpServletResponse.getWriter().print(x);
    return 0;
  }

  @GetMapping("/policyFactoryGetWriterSafe")
  int policyFactoryGetWriterSafe(String x) throws Exception {
    httpServletResponse.getWriter().print(policyFactory.sanitize(x));
    return 0;
  }

  @GetMapping("/javaScriptUtilsGetWriter")
  int javaScriptUtilsGetWriter(String x) throws Exception {
    httpServletResponse.getWriter().print(x);
    return 0;
  }

  @GetMapping("/javaScriptUtilsGetWriterSafe")
  int javaScriptUtilsGetWriterSafe(String x) throws Exception {
    httpServletResponse.getWriter().print(JavaScriptUtils.javaScriptEscape(x));
    return 0;
  }

  @GetMapping("/eSAPIGetWriter")
  int eSAPIGetWriter(String x) throws Exception {
    httpServletResponse.getWriter().print(x);
    return 0;
  }

  @GetMapping("/eSAPIGetWriterSafe")
  int eSAPIGetWriterSafe(String x) throws Exception {
    httpServletResponse.getWriter().print(ESAPI.encoder().encodeForHTML(x));
    return 0;
  }

  @GetMapping("/stringEscapeUtilsInfo")
  int stringEscapeUtilsInfo(String x) throws Exception {
    logger.info(x);
    return 0;
  }

  @GetMapping("/stringEscapeUtilsInfoSafe")
  int stringEscapeUtilsInfoSafe(String x) throws Exception {
    logger.info(StringEscapeUtils.escapeJava(x));
    return 0;
  }

  @GetMapping("/staticLogInfo")
  int staticLogInfo(String x) throws Exception {
    StaticLog.info("a " + x);
    return 0;
  }

  @GetMapping("/staticLogInfoSafe")
  int staticLogInfoSafe(String x) throws Exception {
    StaticLog.info("a " + "1");
    return 0;
  }

  @GetMapping("/logInfo")
  int logInfo(String x) throws Exception {
    log.info("a " + x);
    return 0;
  }

  @GetMapping("/logInfoSafe")
  int logInfoSafe(String x) throws Exception {
    log.info("a " + "1");
    return 0;
  }

  @GetMapping("/matcherMatches")
  int matcherMatches(String x) throws Exception {
    "a".matches(x);
    return 0;
  }

  @GetMapping("/matcherMatchesSafe")
  int matcherMatchesSafe(String x) throws Exception {
    "a".replaceAll("a", java.util.regex.Matcher.quoteReplacement(x));
    return 0;
  }

  @GetMapping("/webUtilsUpdate")
  int webUtilsUpdate(String x) throws Exception {
    jdbc.update("delete from t where n = " + WebUtils.getCookie(httpServletRequest, "a").getValue());
    return 0;
  }

  @GetMapping("/webUtilsUpdateSafe")
  int webUtilsUpdateSafe(String x) throws Exception {
    jdbc.update("delete from t where n = " + x.length());
    return 0;
  }

  @GetMapping("/chatModelUpdate")
  int chatModelUpdate(String x) throws Exception {
    jdbc.update("delete from t where n = " + chatModel.chat("a"));
    return 0;
  }

  @GetMapping("/chatModelUpdateSafe")
  int chatModelUpdateSafe(String x) throws Exception {
    jdbc.update("delete from t where n = " + chatModel.chat("a").length());
    return 0;
  }

  @GetMapping("/expressionSpelExpressionParser")
  int expressionSpelExpressionParser(String x) throws Exception {
    ((Expression) new SpelExpressionParser().parseExpression(x)).getValue();
    return 0;
  }

  @GetMapping("/expressionSpelExpressionParserSafe")
  int expressionSpelExpressionParserSafe(String x) throws Exception {
    ((Expression) new SpelExpressionParser().parseExpression(x)).getValue(SimpleEvaluationContext.forReadOnlyDataBinding().build());
    return 0;
  }

  @GetMapping("/contextEvaluateString")
  int contextEvaluateString(String x) throws Exception {
    context.evaluateString(null, x, "a", 1, null);
    return 0;
  }

  @GetMapping("/contextEvaluateStringSafe")
  int contextEvaluateStringSafe(String x) throws Exception {
    context.evaluateString(null, "1", "a", 1, null);
    return 0;
  }

  @GetMapping("/encoderGetWriter")
  int encoderGetWriter(String x) throws Exception {
    httpServletResponse.getWriter().print(x);
    return 0;
  }

  @GetMapping("/encoderGetWriterSafe")
  int encoderGetWriterSafe(String x) throws Exception {
    httpServletResponse.getWriter().print(encoder.encodeForHTMLAttribute(x));
    return 0;
  }

  @GetMapping("/encoderGetWriter2")
  int encoderGetWriter2(String x) throws Exception {
    httpServletResponse.getWriter().print(x);
    return 0;
  }

  @GetMapping("/encoderGetWriter2Safe")
  int encoderGetWriter2Safe(String x) throws Exception {
    httpServletResponse.getWriter().print(encoder.encodeForURL(x));
    return 0;
  }

  @GetMapping("/encoderGetWriter3")
  int encoderGetWriter3(String x) throws Exception {
    httpServletResponse.getWriter().print(x);
    return 0;
  }

  @GetMapping("/encoderGetWriter3Safe")
  int encoderGetWriter3Safe(String x) throws Exception {
    httpServletResponse.setContentType("application/json");
    httpServletResponse.getWriter().print(x);
    return 0;
  }
}
