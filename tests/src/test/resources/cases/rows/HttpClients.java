//// needs: org.apache.httpcomponents:httpclient:4.5.14
//// needs: com.squareup.okhttp3:okhttp:4.12.0
//// needs: org.jsoup:jsoup:1.21.2
//// needs: cn.hutool:hutool-all:5.8.41
//// services: Calls.template one.example.org
//// services: Calls.url two.example.org
//// services: Calls.apache three.example.org
//// services: Calls.okhttp four.example.org
//// services: Calls.jsoup five.example.org
//// services: Calls.hutool six.example.org
package app;

import org.springframework.web.client.RestTemplate;

class Calls {
  private RestTemplate template;

  void template() { template.getForObject("https://one.example.org/a", String.class); }
  void url() throws java.io.IOException { new java.net.URL("https://two.example.org/a").openStream(); }
  void apache() { new org.apache.http.client.methods.HttpGet("https://three.example.org/a"); }
  void okhttp() { new okhttp3.Request.Builder().url("https://four.example.org/a").build(); }
  void jsoup() { org.jsoup.Jsoup.connect("https://five.example.org/a"); }
  void hutool() { cn.hutool.http.HttpUtil.get("https://six.example.org/a"); }
}
