//// needs: org.springframework.boot:spring-boot-starter-websocket
//// entry: WEBSOCKET GET /site/portfolio Stomp.registerStompEndpoints
//// entry: WEBSOCKET /app/chat/{room}/say Chat.say
//// entry: WEBSOCKET /app/chat/rooms Chat.rooms
//// inputs: /app/chat/{room}/say PATH room String required
//// inputs: /app/chat/{room}/say MESSAGE text String optional
package app;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.handler.annotation.DestinationVariable;
import org.springframework.messaging.handler.annotation.MessageMapping;
import org.springframework.messaging.simp.annotation.SubscribeMapping;
import org.springframework.messaging.simp.config.MessageBrokerRegistry;
import org.springframework.stereotype.Controller;
import org.springframework.web.socket.config.annotation.EnableWebSocketMessageBroker;
import org.springframework.web.socket.config.annotation.StompEndpointRegistry;
import org.springframework.web.socket.config.annotation.WebSocketMessageBrokerConfigurer;

@Configuration
@EnableWebSocketMessageBroker
class Stomp implements WebSocketMessageBrokerConfigurer {
  @Override
  public void configureMessageBroker(MessageBrokerRegistry registry) {
    registry.setApplicationDestinationPrefixes("/app");
    registry.enableSimpleBroker("/topic");
  }

  @Override
  public void registerStompEndpoints(StompEndpointRegistry registry) {
    registry.addEndpoint("/portfolio").withSockJS();
  }
}

@Controller
@MessageMapping("/chat")
class Chat {
  @MessageMapping("/{room}/say")
  void say(@DestinationVariable String room, String text) {}

  @SubscribeMapping("/rooms")
  List<String> rooms() { return List.of(); }
}
//// file: src/main/resources/application.properties
server.servlet.context-path=/site
