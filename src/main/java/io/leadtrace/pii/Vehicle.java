package io.leadtrace.pii;

import java.util.regex.Pattern;

/** A vehicle by make, model or number. Canonical form: folded. */
final class Vehicle extends PlainKind {
    private static final Pattern VIN = Pattern.compile("(?=.*[0-9])(?=.*[A-Z])[A-HJ-NPR-Z0-9]{17}");
    private static final Pattern MAKE = Pattern.compile(
            "大众|丰田|本田|日产|别克|宝马|奔驰|奥迪|福特|现代|比亚迪|吉利|长安|哈弗|长城|雪佛兰|特斯拉|奇瑞|起亚|马自达|\\b(toyota|honda|ford|bmw|audi|volkswagen|mercedes|nissan|hyundai|kia|tesla|chevrolet|mazda)\\b",
            Pattern.CASE_INSENSITIVE);

    Vehicle() {
        super("vehicle");
    }

    @Override
    Likeness look(String plain) {
        return VIN.matcher(plain).matches()
                        || plain.length() <= 40 && MAKE.matcher(plain).find()
                ? Likeness.VALID
                : Likeness.NONE;
    }
}
