//// plain: true
//// needs: io.grpc:grpc-stub:1.75.0
//// entry: RPC Greeter/sayHello GreeterService.sayHello
//// entry: CLI Server.main Server.main
package app;

import io.grpc.stub.StreamObserver;

class GreeterService extends GreeterGrpc.GreeterImplBase {
  @Override
  public void sayHello(HelloRequest request, StreamObserver<HelloReply> responses) {}

  public String helper() { return ""; }
}

class Server {
  public static void main(String[] args) {
    io.grpc.ServerBuilder.forPort(1).addService(new GreeterService()).build();
  }
}
