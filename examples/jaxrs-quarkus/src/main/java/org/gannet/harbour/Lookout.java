package org.gannet.harbour;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@WebSocket(path = "/radio/{channel}")
public class Lookout {

    @OnTextMessage
    String heard(String message) {
        return message;
    }

    @Incoming("positions")
    void position(String position) {}

    @Scheduled(every = "60s")
    void sweep() {}
}
