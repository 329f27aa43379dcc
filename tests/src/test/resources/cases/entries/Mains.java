//// plain: true
//// entry: CLI Mains.main Mains.main
//// inputs: Mains.main ARGUMENT args String[] optional
package app;

public class Mains {
  public static void main(String[] args) {
    System.out.println(args.length);
  }

  static class Other {
    static void main(String[] args) {}

    public void main(int number) {}
  }
}
