//// needs: org.springframework.boot:spring-boot-starter-websocket
//// entry: WEBSOCKET GET /echo Echo.handleTextMessage
//// entry: WEBSOCKET GET /feed Feed.handleTextMessage
//// entry: WEBSOCKET GET /room/{id} Room.received
package app;

import jakarta.websocket.OnMessage;
import jakarta.websocket.server.ServerEndpoint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.handler.TextWebSocketHandler;

@Configuration
@EnableWebSocket
class Sockets implements WebSocketConfigurer {
  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry.addHandler(new Echo(), "/echo").addHandler(feed(), "/feed");
  }

  @Bean
  Feed feed() { return new Feed(); }
}

class Echo extends TextWebSocketHandler {
  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {}
}

class Feed extends TextWebSocketHandler {
  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {}
}

@Component
@ServerEndpoint("/room/{id}")
class Room {
  @OnMessage
  public void received(String text) {}
}
