package dev.postern.extractor.workspace.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads untrusted XML. A document type declaration is tolerated, but nothing outside the text is
 * loaded; entity expansion, element depth and attribute counts are bounded by the parser.
 */
public final class SecureXml {

  private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

  private SecureXml() {}

  /**
   * Reads a document.
   *
   * @return its root element
   * @throws XmlReadException when the bytes are not well-formed or pass a limit
   */
  public static XmlElement read(byte[] document) throws XmlReadException {
    TreeBuilder builder = new TreeBuilder();
    try {
      SAXParser parser = parser();
      parser.parse(new InputSource(new ByteArrayInputStream(document)), builder);
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new XmlReadException(firstLine(e), e);
    }
    XmlElement root = builder.root;
    if (root == null) {
      throw new XmlReadException("no root element", new SAXException("empty document"));
    }
    return root;
  }

  private static SAXParser parser() throws ParserConfigurationException, SAXException {
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setXIncludeAware(false);
    factory.setValidating(false);
    SAXParser parser = factory.newSAXParser();
    parser.setProperty(LIMITS + "entityExpansionLimit", "64");
    parser.setProperty(LIMITS + "maxElementDepth", "256");
    parser.setProperty(LIMITS + "totalEntitySizeLimit", "100000");
    parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
    return parser;
  }

  private static String firstLine(Exception e) {
    String message = String.valueOf(e.getMessage());
    int cut = message.indexOf('\n');
    return cut < 0 ? message : message.substring(0, cut);
  }

  /** Builds the tree; knows no entity but the predefined ones and bounded internal ones. */
  private static final class TreeBuilder extends DefaultHandler {
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private @Nullable Locator locator;

    @Override
    public void setDocumentLocator(Locator given) {
      locator = given;
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
      return new InputSource(new StringReader(""));
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      Map<String, String> values = new LinkedHashMap<>();
      for (int i = 0; i < attributes.getLength(); i++) {
        values.put(attributes.getQName(i), attributes.getValue(i));
      }
      Locator at = locator;
      open.push(new Open(local(name), values, at == null ? 0 : at.getLineNumber()));
    }

    @Override
    public void characters(char[] text, int start, int length) {
      Open top = open.peek();
      if (top != null) {
        top.text.append(text, start, length);
      }
    }

    @Override
    public void endElement(String uri, String local, String name) {
      XmlElement done = open.pop().close();
      Open parent = open.peek();
      if (parent == null) {
        root = done;
      } else {
        parent.children.add(done);
      }
    }

    private static String local(String name) {
      return name.substring(name.indexOf(':') + 1);
    }
  }

  private static final class Open {
    private final String name;
    private final Map<String, String> attributes;
    private final int line;
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    Open(String name, Map<String, String> attributes, int line) {
      this.name = name;
      this.attributes = attributes;
      this.line = line;
    }

    XmlElement close() {
      return new XmlElement(name, attributes, text.toString().strip(), children, line);
    }
  }
}
