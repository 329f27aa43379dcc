//// calls: Shapes.all -> Circle.area TYPES ~
//// calls: Shapes.all -> Square.area TYPES ~
//// calls: Shapes.exact -> Circle.<init> STATIC
//// calls: Shapes.exact -> Circle.area STATIC
//// calls: Shapes.helper -> Shapes.twice STATIC
//// calls: Square.area -> Shape.name STATIC
//// calls: Circle.<init> -> Shape.<init> STATIC
//// calls: Square.<init> -> Shape.<init> STATIC
package app;

abstract class Shape {
  abstract int area();

  String name() {
    return "";
  }
}

class Circle extends Shape {
  int area() {
    return 1;
  }
}

class Square extends Shape {
  int area() {
    return name().length();
  }
}

class Shapes {
  int all(Shape shape) {
    return shape.area();
  }

  int exact() {
    Shape shape = new Circle();
    return shape.area();
  }

  int helper() {
    return twice(2);
  }

  private static int twice(int n) {
    return n * 2;
  }
}
