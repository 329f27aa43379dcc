//// needs: com.amazonaws:aws-lambda-java-core:1.2.3
//// needs: org.apache.dubbo:dubbo-spring-boot-starter:3.3.5
//// needs: org.springframework.boot:spring-boot-starter-web-services
//// entry: LAMBDA Thumbnails.handleRequest Thumbnails.handleRequest
//// entry: NETTY Wire.channelRead0 Wire.channelRead0
//// entry: JMX Control.flush Control.flush
//// entry: SOAP getCountry Countries.country
//// entry: SOAP Hello.greet Hello.greet
//// entry: RPC Accounts.balance Accounts.balance
package app;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import jakarta.jws.WebService;
import org.apache.dubbo.config.annotation.DubboService;
import org.springframework.jmx.export.annotation.ManagedOperation;
import org.springframework.jmx.export.annotation.ManagedResource;
import org.springframework.stereotype.Component;
import org.springframework.ws.server.endpoint.annotation.Endpoint;
import org.springframework.ws.server.endpoint.annotation.PayloadRoot;

class Thumbnails implements RequestHandler<String, String> {
  @Override
  public String handleRequest(String input, Context context) { return input; }
}

class Wire extends SimpleChannelInboundHandler<String> {
  @Override
  protected void channelRead0(ChannelHandlerContext context, String message) {}
}

@Component
@ManagedResource
class Control {
  @ManagedOperation
  public void flush() {}
}

@Endpoint
class Countries {
  @PayloadRoot(namespace = "urn:c", localPart = "getCountry")
  public String country() { return ""; }
}

@WebService
class Hello {
  public String greet() { return ""; }
}

@DubboService
class Accounts {
  public long balance(String account) { return 0; }
}
