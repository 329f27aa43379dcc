//// flows: GET /aviatorEvaluatorExecute EXPRESSION x
//// flows: GET /beanUtilsSetProperty REFLECTION x
//// flows: GET /channelExecSetCommand COMMAND x
//// flows: GET /classForName REFLECTION x
//// flows: GET /classGetResourceAsStream PATH x
//// flows: GET /classLoaderLoadClass REFLECTION x
//// flows: GET /classUtilsResolveClassName REFLECTION x
//// flows: GET /contextEval CODE x
//// flows: GET /dBEval NOSQL x
//// flows: GET /defaultDeserializerDeserialize DESERIALIZATION x
//// flows: GET /defaultMustacheFactoryCompile TEMPLATE x
//// flows: GET /digesterDigester XXE x
//// flows: GET /eLProcessorEval EXPRESSION x
//// flows: GET /evalMe CODE x
//// flows: GET /expressionEvaluatorCook CODE x
//// flows: GET /expressionFactoryCreateValueExpression EXPRESSION x
//// flows: GET /fSTConfigurationAsObject DESERIALIZATION x
//// flows: GET /groovyClassLoaderParseClass CODE x
//// flows: GET /groovyShellEvaluate CODE x
//// flows: GET /groupTemplateGetTemplate TEMPLATE x
//// flows: GET /hessianInputHessianInput DESERIALIZATION x
//// flows: GET /interpreterEval CODE x
//// flows: GET /jMXServiceURLJMXServiceURL JNDI x
//// flows: GET /jSONDeserializerDeserialize DESERIALIZATION x
//// flows: GET /jSONParseObject DESERIALIZATION x
//// flows: GET /jShellEval CODE x
//// flows: GET /jXPathContextGetValue XPATH x
//// flows: GET /jexlEngineCreateExpression EXPRESSION x
//// flows: GET /jinjavaRender TEMPLATE x
//// flows: GET /jndiTemplateLookup JNDI x
//// flows: GET /jsonReaderJsonToJava DESERIALIZATION x
//// flows: GET /jxltEngineCreateTemplate EXPRESSION x
//// flows: GET /kryoKryo DESERIALIZATION x
//// flows: GET /mVELEval EXPRESSION x
//// flows: GET /methodGetMethod REFLECTION x
//// flows: GET /mimeMessageSetSubject MAIL_HEADER x
//// flows: GET /nodeSelectNodes XPATH x
//// flows: GET /objectMapperObjectMapper DESERIALIZATION x
//// flows: GET /objectUtilDeserialize DESERIALIZATION x
//// flows: GET /ognlParseExpression EXPRESSION x
//// flows: GET /pebbleEngineGetLiteralTemplate TEMPLATE x
//// flows: GET /processExecutorCommand COMMAND x
//// flows: GET /pythonInterpreterExec CODE x
//// flows: GET /runtimeInstanceParse TEMPLATE x
//// flows: GET /runtimeUtilExec COMMAND x
//// flows: GET /sAXBuilderSAXBuilder XXE x
//// flows: GET /sAXParserNewInstance XXE x
//// flows: GET /sAXReaderSAXReader XXE x
//// flows: GET /schemaFactoryNewInstance XXE x
//// flows: GET /scriptUtilEval CODE x
//// flows: GET /serializationUtilsDeserialize DESERIALIZATION x
//// flows: GET /sessionExec COMMAND x
//// flows: GET /simpleCompilerCook CODE x
//// flows: GET /simpleEmailSetSubject MAIL_HEADER x
//// flows: GET /simpleTemplateEngineCreateTemplate TEMPLATE x
//// flows: GET /staticScriptSourceStaticScriptSource CODE x
//// flows: GET /stringResourceRepositoryPutStringResource TEMPLATE x
//// flows: GET /stringTemplateLoaderPutTemplate TEMPLATE x
//// flows: GET /systemSetProperty CONFIGURATION x
//// flows: GET /templateEngineProcess TEMPLATE x
//// flows: GET /transformerFactoryNewInstance XXE x
//// flows: GET /transformerFactoryNewInstance2 XXE x
//// flows: GET /transformerNewInstance XXE x
//// flows: GET /unmarshallerUnmarshal DESERIALIZATION x
//// flows: GET /velocityEngineEvaluate TEMPLATE x
//// flows: GET /velocityEngineGetTemplate TEMPLATE x
//// flows: GET /xMLDecoderXMLDecoder DESERIALIZATION x
//// flows: GET /xMLInputFactoryNewInstance XXE x
//// flows: GET /xPathFactoryInstance XPATH x
//// flows: GET /xStreamXStream DESERIALIZATION x
//// flows: GET /yamlReaderYamlReader DESERIALIZATION x
//// flows: GET /yamlYaml DESERIALIZATION x
package app;

import bsh.Interpreter;
import cn.hutool.core.util.ObjectUtil;
import cn.hutool.core.util.RuntimeUtil;
import cn.hutool.script.ScriptUtil;
import com.alibaba.fastjson.JSON;
import com.caucho.hessian.io.HessianInput;
import com.cedarsoftware.util.io.JsonReader;
import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.yamlbeans.YamlReader;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.mustachejava.DefaultMustacheFactory;
import com.googlecode.aviator.AviatorEvaluator;
import com.hubspot.jinjava.Jinjava;
import com.jcraft.jsch.ChannelExec;
import com.mongodb.DB;
import com.thoughtworks.xstream.XStream;
import flexjson.JSONDeserializer;
import freemarker.cache.StringTemplateLoader;
import groovy.lang.GroovyClassLoader;
import groovy.lang.GroovyShell;
import groovy.text.SimpleTemplateEngine;
import groovy.util.Eval;
import io.pebbletemplates.pebble.PebbleEngine;
import jakarta.el.ELProcessor;
import jakarta.el.ExpressionFactory;
import jakarta.mail.internet.MimeMessage;
import java.beans.XMLDecoder;
import javax.management.remote.JMXServiceURL;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import jdk.jshell.JShell;
import net.schmizz.sshj.connection.channel.direct.Session;
import ognl.Ognl;
import org.apache.commons.beanutils.BeanUtils;
import org.apache.commons.digester3.Digester;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JxltEngine;
import org.apache.commons.jxpath.JXPathContext;
import org.apache.commons.lang3.SerializationUtils;
import org.apache.commons.mail.SimpleEmail;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.resource.util.StringResourceRepository;
import org.beetl.core.GroupTemplate;
import org.codehaus.janino.ExpressionEvaluator;
import org.codehaus.janino.SimpleCompiler;
import org.dom4j.Node;
import org.dom4j.io.SAXReader;
import org.exolab.castor.xml.Unmarshaller;
import org.graalvm.polyglot.Context;
import org.jdom2.input.SAXBuilder;
import org.jdom2.xpath.XPathFactory;
import org.mvel2.MVEL;
import org.nustaq.serialization.FSTConfiguration;
import org.python.util.PythonInterpreter;
import org.springframework.core.serializer.DefaultDeserializer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jndi.JndiTemplate;
import org.springframework.scripting.support.StaticScriptSource;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thymeleaf.TemplateEngine;
import org.xml.sax.helpers.DefaultHandler;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.zeroturnaround.exec.ProcessExecutor;

/** Calls of rows of the flow models; run by nothing, since the libraries are not at hand. */
@RestController
class Door {
  private JdbcTemplate jdbc;
  private GroovyShell groovyShell;
  private GroovyClassLoader groovyClassLoader;
  private Interpreter interpreter;
  private ExpressionEvaluator expressionEvaluator;
  private JexlEngine jexlEngine;
  private ExpressionFactory expressionFactory;
  private ELProcessor eLProcessor;
  private VelocityEngine velocityEngine;
  private StringTemplateLoader stringTemplateLoader;
  private TemplateEngine templateEngine;
  private XStream xStream;
  private FSTConfiguration fSTConfiguration;
  private Unmarshaller unmarshaller;
  private JSONDeserializer jSONDeserializer;
  private DefaultDeserializer defaultDeserializer;
  private JShell jShell;
  private Context context;
  private PythonInterpreter pythonInterpreter;
  private SimpleTemplateEngine simpleTemplateEngine;
  private SimpleCompiler simpleCompiler;
  private JxltEngine jxltEngine;
  private Jinjava jinjava;
  private PebbleEngine pebbleEngine;
  private DefaultMustacheFactory defaultMustacheFactory;
  private RuntimeInstance runtimeInstance;
  private StringResourceRepository stringResourceRepository;
  private GroupTemplate groupTemplate;
  private DefaultHandler defaultHandler;
  private ClassLoader classLoader;
  private JndiTemplate jndiTemplate;
  private JXPathContext jXPathContext;
  private Node node;
  private ProcessExecutor processExecutor;
  private ChannelExec channelExec;
  private Session session;
  private MimeMessage mimeMessage;
  private SimpleEmail simpleEmail;
  private DB dB;

  Object safeXstream(String x) {
    XStream stream = new XStream();
    stream.allowTypes(new Class[] {String.class});
    return stream.fromXML(x);
  }

  Object safeKryo(String x) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(true);
    return kryo.readClassAndObject(new Input(x.getBytes()));
  }

  Object safeReader(String x) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    return factory.createXMLStreamReader(new java.io.StringReader(x));
  }

  Object safeTransformer(String x) throws Exception {
    TransformerFactory factory = TransformerFactory.newInstance();
    factory.setAttribute(javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setAttribute(javax.xml.XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
    return factory.newTransformer(new StreamSource(new java.io.StringReader(x)));
  }

  Object safeSchema(String x) throws Exception {
    SchemaFactory factory = SchemaFactory.newInstance("w3");
    factory.setProperty(javax.xml.XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setProperty(javax.xml.XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return factory.newSchema(new StreamSource(new java.io.StringReader(x)));
  }

  @GetMapping("/groovyShellEvaluate")
  int groovyShellEvaluate(String x) throws Exception {
    groovyShell.evaluate(x);
    return 0;
  }

  @GetMapping("/groovyShellEvaluateSafe")
  int groovyShellEvaluateSafe(String x) throws Exception {
    groovyShell.evaluate("1");
    return 0;
  }

  @GetMapping("/groovyClassLoaderParseClass")
  int groovyClassLoaderParseClass(String x) throws Exception {
    groovyClassLoader.parseClass(x);
    return 0;
  }

  @GetMapping("/groovyClassLoaderParseClassSafe")
  int groovyClassLoaderParseClassSafe(String x) throws Exception {
    groovyClassLoader.parseClass("1");
    return 0;
  }

  @GetMapping("/evalMe")
  int evalMe(String x) throws Exception {
    Eval.me(x);
    return 0;
  }

  @GetMapping("/evalMeSafe")
  int evalMeSafe(String x) throws Exception {
    Eval.me("1");
    return 0;
  }

  @GetMapping("/interpreterEval")
  int interpreterEval(String x) throws Exception {
    interpreter.eval(x);
    return 0;
  }

  @GetMapping("/interpreterEvalSafe")
  int interpreterEvalSafe(String x) throws Exception {
    interpreter.eval("1");
    return 0;
  }

  @GetMapping("/expressionEvaluatorCook")
  int expressionEvaluatorCook(String x) throws Exception {
    expressionEvaluator.cook(x);
    return 0;
  }

  @GetMapping("/expressionEvaluatorCookSafe")
  int expressionEvaluatorCookSafe(String x) throws Exception {
    expressionEvaluator.cook("1");
    return 0;
  }

  @GetMapping("/mVELEval")
  int mVELEval(String x) throws Exception {
    MVEL.eval(x);
    return 0;
  }

  @GetMapping("/mVELEvalSafe")
  int mVELEvalSafe(String x) throws Exception {
    MVEL.eval("1");
    return 0;
  }

  @GetMapping("/ognlParseExpression")
  int ognlParseExpression(String x) throws Exception {
    Ognl.parseExpression(x);
    return 0;
  }

  @GetMapping("/ognlParseExpressionSafe")
  int ognlParseExpressionSafe(String x) throws Exception {
    Ognl.parseExpression("1");
    return 0;
  }

  @GetMapping("/jexlEngineCreateExpression")
  int jexlEngineCreateExpression(String x) throws Exception {
    jexlEngine.createExpression(x);
    return 0;
  }

  @GetMapping("/jexlEngineCreateExpressionSafe")
  int jexlEngineCreateExpressionSafe(String x) throws Exception {
    jexlEngine.createExpression("1");
    return 0;
  }

  @GetMapping("/expressionFactoryCreateValueExpression")
  int expressionFactoryCreateValueExpression(String x) throws Exception {
    expressionFactory.createValueExpression(null, x, String.class);
    return 0;
  }

  @GetMapping("/expressionFactoryCreateValueExpressionSafe")
  int expressionFactoryCreateValueExpressionSafe(String x) throws Exception {
    expressionFactory.createValueExpression(null, "1", String.class);
    return 0;
  }

  @GetMapping("/eLProcessorEval")
  int eLProcessorEval(String x) throws Exception {
    eLProcessor.eval(x);
    return 0;
  }

  @GetMapping("/eLProcessorEvalSafe")
  int eLProcessorEvalSafe(String x) throws Exception {
    eLProcessor.eval("1");
    return 0;
  }

  @GetMapping("/aviatorEvaluatorExecute")
  int aviatorEvaluatorExecute(String x) throws Exception {
    AviatorEvaluator.execute(x);
    return 0;
  }

  @GetMapping("/aviatorEvaluatorExecuteSafe")
  int aviatorEvaluatorExecuteSafe(String x) throws Exception {
    AviatorEvaluator.execute("1");
    return 0;
  }

  @GetMapping("/velocityEngineEvaluate")
  int velocityEngineEvaluate(String x) throws Exception {
    velocityEngine.evaluate(null, new java.io.StringWriter(), "log", x);
    return 0;
  }

  @GetMapping("/velocityEngineEvaluateSafe")
  int velocityEngineEvaluateSafe(String x) throws Exception {
    velocityEngine.evaluate(null, new java.io.StringWriter(), "log", "1");
    return 0;
  }

  @GetMapping("/stringTemplateLoaderPutTemplate")
  int stringTemplateLoaderPutTemplate(String x) throws Exception {
    stringTemplateLoader.putTemplate("a", x);
    return 0;
  }

  @GetMapping("/stringTemplateLoaderPutTemplateSafe")
  int stringTemplateLoaderPutTemplateSafe(String x) throws Exception {
    stringTemplateLoader.putTemplate("a", "1");
    return 0;
  }

  @GetMapping("/templateEngineProcess")
  int templateEngineProcess(String x) throws Exception {
    templateEngine.process(x, null);
    return 0;
  }

  @GetMapping("/templateEngineProcessSafe")
  int templateEngineProcessSafe(String x) throws Exception {
    templateEngine.process("1", null);
    return 0;
  }

  @GetMapping("/xStreamXStream")
  int xStreamXStream(String x) throws Exception {
    new XStream().fromXML(x);
    return 0;
  }

  @GetMapping("/xStreamXStreamSafe")
  int xStreamXStreamSafe(String x) throws Exception {
    safeXstream(x);
    return 0;
  }

  @GetMapping("/yamlYaml")
  int yamlYaml(String x) throws Exception {
    new Yaml().load(x);
    return 0;
  }

  @GetMapping("/yamlYamlSafe")
  int yamlYamlSafe(String x) throws Exception {
    new Yaml(new SafeConstructor()).load(x);
    return 0;
  }

  @GetMapping("/jSONParseObject")
  int jSONParseObject(String x) throws Exception {
    JSON.parseObject(x);
    return 0;
  }

  @GetMapping("/jSONParseObjectSafe")
  int jSONParseObjectSafe(String x) throws Exception {
    JSON.parseObject("1");
    return 0;
  }

  @GetMapping("/kryoKryo")
  int kryoKryo(String x) throws Exception {
    new Kryo().readClassAndObject(new Input(x.getBytes()));
    return 0;
  }

  @GetMapping("/kryoKryoSafe")
  int kryoKryoSafe(String x) throws Exception {
    safeKryo(x);
    return 0;
  }

  @GetMapping("/hessianInputHessianInput")
  int hessianInputHessianInput(String x) throws Exception {
    new HessianInput(new java.io.ByteArrayInputStream(x.getBytes())).readObject();
    return 0;
  }

  @GetMapping("/hessianInputHessianInputSafe")
  int hessianInputHessianInputSafe(String x) throws Exception {
    new HessianInput(new java.io.ByteArrayInputStream("1".getBytes())).readObject();
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

  @GetMapping("/fSTConfigurationAsObject")
  int fSTConfigurationAsObject(String x) throws Exception {
    fSTConfiguration.asObject(x.getBytes());
    return 0;
  }

  @GetMapping("/fSTConfigurationAsObjectSafe")
  int fSTConfigurationAsObjectSafe(String x) throws Exception {
    fSTConfiguration.asObject("1".getBytes());
    return 0;
  }

  @GetMapping("/unmarshallerUnmarshal")
  int unmarshallerUnmarshal(String x) throws Exception {
    unmarshaller.unmarshal(new java.io.StringReader(x));
    return 0;
  }

  @GetMapping("/unmarshallerUnmarshalSafe")
  int unmarshallerUnmarshalSafe(String x) throws Exception {
    unmarshaller.unmarshal(new java.io.StringReader("1"));
    return 0;
  }

  @GetMapping("/yamlReaderYamlReader")
  int yamlReaderYamlReader(String x) throws Exception {
    new YamlReader(x).read();
    return 0;
  }

  @GetMapping("/yamlReaderYamlReaderSafe")
  int yamlReaderYamlReaderSafe(String x) throws Exception {
    new YamlReader("1").read();
    return 0;
  }

  @GetMapping("/jSONDeserializerDeserialize")
  int jSONDeserializerDeserialize(String x) throws Exception {
    jSONDeserializer.deserialize(x);
    return 0;
  }

  @GetMapping("/jSONDeserializerDeserializeSafe")
  int jSONDeserializerDeserializeSafe(String x) throws Exception {
    jSONDeserializer.deserialize("1");
    return 0;
  }

  @GetMapping("/defaultDeserializerDeserialize")
  int defaultDeserializerDeserialize(String x) throws Exception {
    defaultDeserializer.deserialize(new java.io.ByteArrayInputStream(x.getBytes()));
    return 0;
  }

  @GetMapping("/defaultDeserializerDeserializeSafe")
  int defaultDeserializerDeserializeSafe(String x) throws Exception {
    defaultDeserializer.deserialize(new java.io.ByteArrayInputStream("1".getBytes()));
    return 0;
  }

  @GetMapping("/objectUtilDeserialize")
  int objectUtilDeserialize(String x) throws Exception {
    ObjectUtil.deserialize(x.getBytes());
    return 0;
  }

  @GetMapping("/objectUtilDeserializeSafe")
  int objectUtilDeserializeSafe(String x) throws Exception {
    ObjectUtil.deserialize("1".getBytes());
    return 0;
  }

  @GetMapping("/jShellEval")
  int jShellEval(String x) throws Exception {
    jShell.eval(x);
    return 0;
  }

  @GetMapping("/jShellEvalSafe")
  int jShellEvalSafe(String x) throws Exception {
    jShell.eval("1");
    return 0;
  }

  @GetMapping("/contextEval")
  int contextEval(String x) throws Exception {
    context.eval("js", x);
    return 0;
  }

  @GetMapping("/contextEvalSafe")
  int contextEvalSafe(String x) throws Exception {
    context.eval("js", "1");
    return 0;
  }

  @GetMapping("/pythonInterpreterExec")
  int pythonInterpreterExec(String x) throws Exception {
    pythonInterpreter.exec(x);
    return 0;
  }

  @GetMapping("/pythonInterpreterExecSafe")
  int pythonInterpreterExecSafe(String x) throws Exception {
    pythonInterpreter.exec("1");
    return 0;
  }

  @GetMapping("/simpleTemplateEngineCreateTemplate")
  int simpleTemplateEngineCreateTemplate(String x) throws Exception {
    simpleTemplateEngine.createTemplate(x);
    return 0;
  }

  @GetMapping("/simpleTemplateEngineCreateTemplateSafe")
  int simpleTemplateEngineCreateTemplateSafe(String x) throws Exception {
    simpleTemplateEngine.createTemplate("1");
    return 0;
  }

  @GetMapping("/simpleCompilerCook")
  int simpleCompilerCook(String x) throws Exception {
    simpleCompiler.cook(x);
    return 0;
  }

  @GetMapping("/simpleCompilerCookSafe")
  int simpleCompilerCookSafe(String x) throws Exception {
    simpleCompiler.cook("1");
    return 0;
  }

  @GetMapping("/jxltEngineCreateTemplate")
  int jxltEngineCreateTemplate(String x) throws Exception {
    jxltEngine.createTemplate(x);
    return 0;
  }

  @GetMapping("/jxltEngineCreateTemplateSafe")
  int jxltEngineCreateTemplateSafe(String x) throws Exception {
    jxltEngine.createTemplate("1");
    return 0;
  }

  @GetMapping("/jinjavaRender")
  int jinjavaRender(String x) throws Exception {
    jinjava.render(x, null);
    return 0;
  }

  @GetMapping("/jinjavaRenderSafe")
  int jinjavaRenderSafe(String x) throws Exception {
    jinjava.render("1", null);
    return 0;
  }

  @GetMapping("/pebbleEngineGetLiteralTemplate")
  int pebbleEngineGetLiteralTemplate(String x) throws Exception {
    pebbleEngine.getLiteralTemplate(x);
    return 0;
  }

  @GetMapping("/pebbleEngineGetLiteralTemplateSafe")
  int pebbleEngineGetLiteralTemplateSafe(String x) throws Exception {
    pebbleEngine.getLiteralTemplate("1");
    return 0;
  }

  @GetMapping("/defaultMustacheFactoryCompile")
  int defaultMustacheFactoryCompile(String x) throws Exception {
    defaultMustacheFactory.compile(new java.io.StringReader(x), "a");
    return 0;
  }

  @GetMapping("/defaultMustacheFactoryCompileSafe")
  int defaultMustacheFactoryCompileSafe(String x) throws Exception {
    defaultMustacheFactory.compile(new java.io.StringReader("1"), "a");
    return 0;
  }

  @GetMapping("/velocityEngineGetTemplate")
  int velocityEngineGetTemplate(String x) throws Exception {
    velocityEngine.getTemplate(x);
    return 0;
  }

  @GetMapping("/velocityEngineGetTemplateSafe")
  int velocityEngineGetTemplateSafe(String x) throws Exception {
    velocityEngine.getTemplate("1");
    return 0;
  }

  @GetMapping("/runtimeInstanceParse")
  int runtimeInstanceParse(String x) throws Exception {
    runtimeInstance.parse(new java.io.StringReader(x), null);
    return 0;
  }

  @GetMapping("/runtimeInstanceParseSafe")
  int runtimeInstanceParseSafe(String x) throws Exception {
    runtimeInstance.parse(new java.io.StringReader("1"), null);
    return 0;
  }

  @GetMapping("/stringResourceRepositoryPutStringResource")
  int stringResourceRepositoryPutStringResource(String x) throws Exception {
    stringResourceRepository.putStringResource("a", x);
    return 0;
  }

  @GetMapping("/stringResourceRepositoryPutStringResourceSafe")
  int stringResourceRepositoryPutStringResourceSafe(String x) throws Exception {
    stringResourceRepository.putStringResource("a", "1");
    return 0;
  }

  @GetMapping("/groupTemplateGetTemplate")
  int groupTemplateGetTemplate(String x) throws Exception {
    groupTemplate.getTemplate(x);
    return 0;
  }

  @GetMapping("/groupTemplateGetTemplateSafe")
  int groupTemplateGetTemplateSafe(String x) throws Exception {
    groupTemplate.getTemplate("1");
    return 0;
  }

  @GetMapping("/scriptUtilEval")
  int scriptUtilEval(String x) throws Exception {
    ScriptUtil.eval(x);
    return 0;
  }

  @GetMapping("/scriptUtilEvalSafe")
  int scriptUtilEvalSafe(String x) throws Exception {
    ScriptUtil.eval("1");
    return 0;
  }

  @GetMapping("/staticScriptSourceStaticScriptSource")
  int staticScriptSourceStaticScriptSource(String x) throws Exception {
    new StaticScriptSource(x);
    return 0;
  }

  @GetMapping("/staticScriptSourceStaticScriptSourceSafe")
  int staticScriptSourceStaticScriptSourceSafe(String x) throws Exception {
    new StaticScriptSource("1");
    return 0;
  }

  @GetMapping("/jsonReaderJsonToJava")
  int jsonReaderJsonToJava(String x) throws Exception {
    JsonReader.jsonToJava(x);
    return 0;
  }

  @GetMapping("/jsonReaderJsonToJavaSafe")
  int jsonReaderJsonToJavaSafe(String x) throws Exception {
    JsonReader.jsonToJava("1");
    return 0;
  }

  @GetMapping("/sAXParserNewInstance")
  int sAXParserNewInstance(String x) throws Exception {
    ((SAXParser) SAXParserFactory.newInstance().newSAXParser()).parse(new java.io.ByteArrayInputStream(x.getBytes()), defaultHandler);
    return 0;
  }

  @GetMapping("/sAXParserNewInstanceSafe")
  int sAXParserNewInstanceSafe(String x) throws Exception {
    ((SAXParser) SAXParserFactory.newInstance().newSAXParser()).parse(new java.io.ByteArrayInputStream("1".getBytes()), defaultHandler);
    return 0;
  }

  @GetMapping("/xMLInputFactoryNewInstance")
  int xMLInputFactoryNewInstance(String x) throws Exception {
    XMLInputFactory.newInstance().createXMLStreamReader(new java.io.StringReader(x));
    return 0;
  }

  @GetMapping("/xMLInputFactoryNewInstanceSafe")
  int xMLInputFactoryNewInstanceSafe(String x) throws Exception {
    safeReader(x);
    return 0;
  }

  @GetMapping("/transformerFactoryNewInstance")
  int transformerFactoryNewInstance(String x) throws Exception {
    TransformerFactory.newInstance().newTransformer(new StreamSource(new java.io.StringReader(x)));
    return 0;
  }

  @GetMapping("/transformerFactoryNewInstanceSafe")
  int transformerFactoryNewInstanceSafe(String x) throws Exception {
    safeTransformer(x);
    return 0;
  }

  @GetMapping("/schemaFactoryNewInstance")
  int schemaFactoryNewInstance(String x) throws Exception {
    SchemaFactory.newInstance("w3").newSchema(new StreamSource(new java.io.StringReader(x)));
    return 0;
  }

  @GetMapping("/schemaFactoryNewInstanceSafe")
  int schemaFactoryNewInstanceSafe(String x) throws Exception {
    safeSchema(x);
    return 0;
  }

  @GetMapping("/xMLDecoderXMLDecoder")
  int xMLDecoderXMLDecoder(String x) throws Exception {
    new XMLDecoder(new java.io.ByteArrayInputStream(x.getBytes())).readObject();
    return 0;
  }

  @GetMapping("/xMLDecoderXMLDecoderSafe")
  int xMLDecoderXMLDecoderSafe(String x) throws Exception {
    new XMLDecoder(new java.io.ByteArrayInputStream("1".getBytes())).readObject();
    return 0;
  }

  @GetMapping("/classLoaderLoadClass")
  int classLoaderLoadClass(String x) throws Exception {
    classLoader.loadClass(x);
    return 0;
  }

  @GetMapping("/classLoaderLoadClassSafe")
  int classLoaderLoadClassSafe(String x) throws Exception {
    classLoader.loadClass("1");
    return 0;
  }

  @GetMapping("/jndiTemplateLookup")
  int jndiTemplateLookup(String x) throws Exception {
    jndiTemplate.lookup(x);
    return 0;
  }

  @GetMapping("/jndiTemplateLookupSafe")
  int jndiTemplateLookupSafe(String x) throws Exception {
    jndiTemplate.lookup("1");
    return 0;
  }

  @GetMapping("/classForName")
  int classForName(String x) throws Exception {
    Class.forName("a.B").getMethod(x);
    return 0;
  }

  @GetMapping("/classForNameSafe")
  int classForNameSafe(String x) throws Exception {
    Class.forName("a.B").getMethod("1");
    return 0;
  }

  @GetMapping("/classUtilsResolveClassName")
  int classUtilsResolveClassName(String x) throws Exception {
    ClassUtils.resolveClassName(x, null);
    return 0;
  }

  @GetMapping("/classUtilsResolveClassNameSafe")
  int classUtilsResolveClassNameSafe(String x) throws Exception {
    ClassUtils.resolveClassName("1", null);
    return 0;
  }

  @GetMapping("/beanUtilsSetProperty")
  int beanUtilsSetProperty(String x) throws Exception {
    BeanUtils.setProperty(this, x, "1");
    return 0;
  }

  @GetMapping("/beanUtilsSetPropertySafe")
  int beanUtilsSetPropertySafe(String x) throws Exception {
    BeanUtils.setProperty(this, "1", "1");
    return 0;
  }

  @GetMapping("/jMXServiceURLJMXServiceURL")
  int jMXServiceURLJMXServiceURL(String x) throws Exception {
    new JMXServiceURL(x);
    return 0;
  }

  @GetMapping("/jMXServiceURLJMXServiceURLSafe")
  int jMXServiceURLJMXServiceURLSafe(String x) throws Exception {
    new JMXServiceURL("1");
    return 0;
  }

  @GetMapping("/jXPathContextGetValue")
  int jXPathContextGetValue(String x) throws Exception {
    jXPathContext.getValue("/a[" + x + "]");
    return 0;
  }

  @GetMapping("/jXPathContextGetValueSafe")
  int jXPathContextGetValueSafe(String x) throws Exception {
    jXPathContext.getValue("/a[" + "1" + "]");
    return 0;
  }

  @GetMapping("/nodeSelectNodes")
  int nodeSelectNodes(String x) throws Exception {
    node.selectNodes("//a[@n='" + x + "']");
    return 0;
  }

  @GetMapping("/nodeSelectNodesSafe")
  int nodeSelectNodesSafe(String x) throws Exception {
    node.selectNodes("//a[@n='" + "1" + "']");
    return 0;
  }

  @GetMapping("/xPathFactoryInstance")
  int xPathFactoryInstance(String x) throws Exception {
    XPathFactory.instance().compile("//a[@n='" + x + "']");
    return 0;
  }

  @GetMapping("/xPathFactoryInstanceSafe")
  int xPathFactoryInstanceSafe(String x) throws Exception {
    XPathFactory.instance().compile("//a[@n='" + "1" + "']");
    return 0;
  }

  @GetMapping("/runtimeUtilExec")
  int runtimeUtilExec(String x) throws Exception {
    RuntimeUtil.exec("ls " + x);
    return 0;
  }

  @GetMapping("/runtimeUtilExecSafe")
  int runtimeUtilExecSafe(String x) throws Exception {
    RuntimeUtil.exec("ls " + "1");
    return 0;
  }

  @GetMapping("/processExecutorCommand")
  int processExecutorCommand(String x) throws Exception {
    processExecutor.command("sh", "-c", x);
    return 0;
  }

  @GetMapping("/processExecutorCommandSafe")
  int processExecutorCommandSafe(String x) throws Exception {
    processExecutor.command("sh", "-c", "1");
    return 0;
  }

  @GetMapping("/channelExecSetCommand")
  int channelExecSetCommand(String x) throws Exception {
    channelExec.setCommand("ls " + x);
    return 0;
  }

  @GetMapping("/channelExecSetCommandSafe")
  int channelExecSetCommandSafe(String x) throws Exception {
    channelExec.setCommand("ls " + "1");
    return 0;
  }

  @GetMapping("/sessionExec")
  int sessionExec(String x) throws Exception {
    session.exec("ls " + x);
    return 0;
  }

  @GetMapping("/sessionExecSafe")
  int sessionExecSafe(String x) throws Exception {
    session.exec("ls " + "1");
    return 0;
  }

  @GetMapping("/systemSetProperty")
  int systemSetProperty(String x) throws Exception {
    System.setProperty(x, "1");
    return 0;
  }

  @GetMapping("/systemSetPropertySafe")
  int systemSetPropertySafe(String x) throws Exception {
    System.setProperty("1", "1");
    return 0;
  }

  @GetMapping("/mimeMessageSetSubject")
  int mimeMessageSetSubject(String x) throws Exception {
    mimeMessage.setSubject(x);
    return 0;
  }

  @GetMapping("/mimeMessageSetSubjectSafe")
  int mimeMessageSetSubjectSafe(String x) throws Exception {
    mimeMessage.setSubject("1");
    return 0;
  }

  @GetMapping("/simpleEmailSetSubject")
  int simpleEmailSetSubject(String x) throws Exception {
    simpleEmail.setSubject(x);
    return 0;
  }

  @GetMapping("/simpleEmailSetSubjectSafe")
  int simpleEmailSetSubjectSafe(String x) throws Exception {
    simpleEmail.setSubject("1");
    return 0;
  }

  @GetMapping("/dBEval")
  int dBEval(String x) throws Exception {
    dB.eval("f(" + x + ")");
    return 0;
  }

  @GetMapping("/dBEvalSafe")
  int dBEvalSafe(String x) throws Exception {
    dB.eval("f(" + "1" + ")");
    return 0;
  }

  @GetMapping("/digesterDigester")
  int digesterDigester(String x) throws Exception {
    new Digester().parse(new java.io.StringReader(x));
    return 0;
  }

  @GetMapping("/digesterDigesterSafe")
  int digesterDigesterSafe(String x) throws Exception {
    new Digester().parse(new java.io.StringReader("1"));
    return 0;
  }

  @GetMapping("/sAXReaderSAXReader")
  int sAXReaderSAXReader(String x) throws Exception {
    new SAXReader().read(new java.io.StringReader(x));
    return 0;
  }

  @GetMapping("/sAXReaderSAXReaderSafe")
  int sAXReaderSAXReaderSafe(String x) throws Exception {
    SAXReader.createDefault().read(new java.io.StringReader(x));
    return 0;
  }

  @GetMapping("/sAXBuilderSAXBuilder")
  int sAXBuilderSAXBuilder(String x) throws Exception {
    SAXBuilder b = new SAXBuilder();
    b.setExpandEntities(false);
    b.build(new java.io.StringReader(x));
    return 0;
  }

  @GetMapping("/sAXBuilderSAXBuilderSafe")
  int sAXBuilderSAXBuilderSafe(String x) throws Exception {
    SAXBuilder b = new SAXBuilder();
    b.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    b.build(new java.io.StringReader(x));
    return 0;
  }

  @GetMapping("/transformerFactoryNewInstance2")
  int transformerFactoryNewInstance2(String x) throws Exception {
    TransformerFactory.newInstance().newTransformer(new StreamSource(new java.io.StringReader(x)));
    return 0;
  }

  @GetMapping("/transformerFactoryNewInstance2Safe")
  int transformerFactoryNewInstance2Safe(String x) throws Exception {
    TransformerFactory f = TransformerFactory.newInstance();
    f.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", true);
    f.newTransformer(new StreamSource(new java.io.StringReader(x)));
    return 0;
  }

  @GetMapping("/transformerNewInstance")
  int transformerNewInstance(String x) throws Exception {
    ((Transformer) TransformerFactory.newInstance().newTransformer()).transform(new StreamSource(new java.io.StringReader(x)), null);
    return 0;
  }

  @GetMapping("/transformerNewInstanceSafe")
  int transformerNewInstanceSafe(String x) throws Exception {
    ((Transformer) TransformerFactory.newInstance().newTransformer()).transform(new StreamSource(new java.io.StringReader("1")), null);
    return 0;
  }

  @GetMapping("/objectMapperObjectMapper")
  int objectMapperObjectMapper(String x) throws Exception {
    ObjectMapper m = new ObjectMapper();
    m.enableDefaultTyping();
    m.readValue(x, Object.class);
    return 0;
  }

  @GetMapping("/objectMapperObjectMapperSafe")
  int objectMapperObjectMapperSafe(String x) throws Exception {
    new ObjectMapper().readValue(x, Object.class);
    return 0;
  }

  @GetMapping("/methodGetMethod")
  int methodGetMethod(String x) throws Exception {
    ((Method) Door.class.getMethod(x)).invoke(this);
    return 0;
  }

  @GetMapping("/methodGetMethodSafe")
  int methodGetMethodSafe(String x) throws Exception {
    ((Method) Door.class.getMethod("1")).invoke(this);
    return 0;
  }

  @GetMapping("/classGetResourceAsStream")
  int classGetResourceAsStream(String x) throws Exception {
    ((Class<?>) Door.class).getResourceAsStream("/base/" + x);
    return 0;
  }

  @GetMapping("/classGetResourceAsStreamSafe")
  int classGetResourceAsStreamSafe(String x) throws Exception {
    ((Class<?>) Door.class).getResourceAsStream("/base/" + "1");
    return 0;
  }
}
